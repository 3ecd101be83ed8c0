package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.quantity.Quantity;
import org.luoshi.validation.rules.ItemTextRules;
import org.luoshi.validation.rules.StandardRules;

/** Marks save work only: rules find the same where they are run on every value. */
class MarkedRulesPropertyTest {

  private static final Validator MARKED =
      Validator.of(set(StandardRules.all())).withRegister(OrganizationRegister.builder().build());
  private static final Validator UNMARKED =
      Validator.of(
              set(
                  StandardRules.all().stream()
                      .<Rule<?>>map(MarkedRulesPropertyTest::unmarked)
                      .toList()))
          .withRegister(OrganizationRegister.builder().build());

  private static RuleSet set(List<Rule<?>> rules) {
    return RuleSet.builder()
        .coordinate(RuleSetCoordinate.of("local", "marks", "1"))
        .addAllRules(rules)
        .build();
  }

  private static <T> Rule<T> unmarked(Rule<T> rule) {
    Rule.Check<T> check = rule.check();
    return new Rule<>(rule.kind(), rule.type(), rule.requires(), (v, i) -> check.check(v, i));
  }

  private static Arbitrary<String> texts(int most) {
    return Arbitraries.of(
            "新建绿道",
            "12个",
            "１２",
            "5G",
            "第3",
            "批",
            "2024年6月底前",
            "13月",
            "30日",
            "未完成",
            "尚未启动",
            "截至3月底",
            "，",
            "。",
            "；",
            " ",
            "　",
            "\u200b",
            "\ufffd",
            "(",
            "）",
            "%",
            "正在推进",
            "按计划",
            "区",
            "區",
            "建成建成",
            "○",
            "一个",
            "十亩",
            "+8",
            "A级",
            "已完成",
            "、")
        .list()
        .ofMaxSize(most)
        .map(words -> String.join("", words));
  }

  private static Arbitrary<String> units() {
    return Arbitraries.of("区住建局", "区 住建局", "区教育局", "教育局", "各街道", "江湾街道", "省住建厅");
  }

  private static Arbitrary<ResponsibilityItem> items() {
    Arbitrary<Target> targets =
        Combinators.combine(
                Arbitraries.of("覆盖率", "绿道", ""),
                Arbitraries.of("120%", "3个").map(Quantity::parse).optional(),
                texts(3))
            .as(
                (indicator, value, text) ->
                    Target.builder().indicator(indicator).value(value).text("目标" + text).build());
    return Combinators.combine(
            Arbitraries.integers().between(1, 6),
            texts(6),
            Combinators.combine(Arbitraries.of(Role.class), units())
                .as(Assignment::of)
                .list()
                .ofMaxSize(4),
            Arbitraries.of("2024年6月底前", "尽快", "2023年13月", "2月30日", " ").optional(),
            targets.list().ofMaxSize(2))
        .as(
            (id, text, assigned, deadline, aims) ->
                ResponsibilityItem.builder()
                    .id(ItemId.of("1." + id))
                    .number(Integer.toString(id))
                    .text(text)
                    .assignments(assigned)
                    .deadline(deadline)
                    .targets(aims)
                    .build());
  }

  private static Arbitrary<ProgressRecord> records() {
    Arbitrary<UnitStatement> said =
        Combinators.combine(units().optional(), texts(2))
            .as((unit, text) -> UnitStatement.builder().unit(unit).text(text).build());
    Arbitrary<Measurement> figures =
        Arbitraries.of("3个", "120%")
            .map(v -> Measurement.builder().indicator("覆盖率").value(Quantity.parse(v)).build());
    return Combinators.combine(
            Arbitraries.integers().between(1, 7),
            Arbitraries.of(Availability.class),
            texts(9),
            Arbitraries.of("完成", "未完成").optional(),
            said.list().ofMaxSize(4),
            figures.list().ofMaxSize(1),
            texts(2).optional())
        .as(
            (id, availability, text, status, parts, measured, next) ->
                ProgressRecord.builder()
                    .item(ItemId.of("1." + id))
                    .availability(availability)
                    .statement(text)
                    .status(status)
                    .statements(parts)
                    .measurements(measured)
                    .nextSteps(next)
                    .build());
  }

  @Provide
  Arbitrary<GovernmentDocument> reports() {
    return Combinators.combine(items().list().ofMaxSize(5), records().list().ofMaxSize(5))
        .as(
            (items, records) ->
                ProgressReport.builder()
                    .metadata(DocumentMetadata.builder().build())
                    .addList(ItemList.builder().number(1).items(items).build())
                    .records(records)
                    .build());
  }

  @Provide
  Arbitrary<GovernmentDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void validate_report_findsTheSameWithoutMarks(@ForAll("reports") GovernmentDocument report) {
    assertEquals(UNMARKED.validate(report).findings(), MARKED.validate(report).findings());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void validate_anyDocument_findsTheSameWithoutMarks(
      @ForAll("documents") GovernmentDocument document) {
    assertEquals(UNMARKED.validate(document).findings(), MARKED.validate(document).findings());
  }

  @Example
  void where_typeWithoutMarks_isRefused() {
    FindingKind kind = ItemTextRules.TOO_LONG.kind();
    Rule<Assignment> rule = Rule.of(kind, Assignment.class, (unit, inspection) -> {});
    assertThrows(IllegalArgumentException.class, () -> rule.where(ItemMark.DEADLINE));
    Rule<ResponsibilityItem> items =
        Rule.of(kind, ResponsibilityItem.class, (item, inspection) -> {});
    assertThrows(IllegalArgumentException.class, () -> items.where(RecordMark.STATUS));
    assertEquals(Optional.empty(), items.where(TextMark.LONG, ItemMark.DEADLINE).requires());
  }
}
