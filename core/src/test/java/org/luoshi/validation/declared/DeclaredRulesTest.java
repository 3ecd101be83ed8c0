package org.luoshi.validation.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.luoshi.validation.declared.RuleFiles.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Finding;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;
import org.luoshi.validation.Fixtures;
import org.luoshi.validation.Validating;
import org.luoshi.validation.ValidationReport;
import org.luoshi.validation.Validator;

class DeclaredRulesTest {

  private static final ResponsibilityItem PARK = Fixtures.item(1, "力争新建公园3个", "区园林局", "区财政局");
  private static final ResponsibilityItem ROAD =
      Fixtures.item(2, "新建道路2条", "区交通局").withDeadline("2026年底");
  private static final ResponsibilityPlan PLAN = Fixtures.plan(PARK, ROAD);
  private static final String ITEM = "ResponsibilityItem";

  private static Validating check(GovernmentDocument document, String on, Object check) {
    return Validating.document(document).by(RuleFiles.validator(on, check));
  }

  private static List<String> messages(GovernmentDocument document, String on, Object check) {
    return RuleFiles.validator(on, check).validate(document).findings().stream()
        .map(f -> f.message(Locale.ROOT))
        .toList();
  }

  private static ResponsibilityPlan dated(int issued, int published) {
    return PLAN.withMetadata(
        DocumentMetadata.builder()
            .issuedOn(LocalDate.of(2026, 3, issued))
            .publishedOn(LocalDate.of(2026, 3, published))
            .documentNumber(DocumentNumber.of("江政", 2025, 3))
            .build());
  }

  @Test
  void required_absentMember_isToldWhereItShouldBe() {
    Object check = object("required", "deadline");
    check(PLAN, ITEM, check).gives("JW-ITEM-001 /lists/0/items/0/deadline");
    assertEquals(List.of("1.1::"), messages(PLAN, ITEM, check));
  }

  @Test
  void required_pathThroughLists_asksEachElement() {
    check(PLAN, "ResponsibilityPlan", object("required", "lists.items.deadline"))
        .gives("JW-ITEM-001 /lists/0/items/0/deadline");
    check(Fixtures.notice(""), "GovernmentDocument", object("required", "notes"))
        .gives("JW-ITEM-001 /notes");
    check(PLAN, ITEM, object("required", "targets.indicator")).isClean();
  }

  @Test
  void required_blankText_isAsGoodAsAbsent() {
    check(Fixtures.notice(" "), "Statement", object("required", "text"))
        .gives("JW-ITEM-001 /statements/0/text");
  }

  @Test
  void unique_sameValueTwice_isToldAtTheSecond() {
    Object check = object("unique", "lists.items.number");
    ResponsibilityPlan twice = Fixtures.plan(PARK, ROAD.withNumber("1"));
    check(twice, "ResponsibilityPlan", check).gives("JW-ITEM-001 /lists/0/items/1/number");
    assertEquals(List.of("1.2:1:1.1"), messages(twice, "ResponsibilityPlan", check));
    check(PLAN, "ResponsibilityPlan", check).isClean();
  }

  @Test
  void oneOf_otherWord_isTold() {
    Object check =
        object("oneOf", object("path", "assignments.unit", "values", List.of("区园林局", "区交通局")));
    check(PLAN, ITEM, check).gives("JW-ITEM-001 /lists/0/items/0/assignments/1/unit");
    assertEquals(List.of("1.1:区财政局:区园林局、区交通局"), messages(PLAN, ITEM, check));
    check(
            PLAN,
            "Assignment",
            object("oneOf", object("path", "role", "values", List.of("RESPONSIBLE"))))
        .isClean();
  }

  @Test
  void matches_otherText_isTold() {
    Object check = object("matches", object("path", "unit", "pattern", List.of("区*局", "*街道")));
    check(PLAN, "Assignment", check).isClean();
    check(Fixtures.plan(Fixtures.item(1, "新建公园", "东湾街道", "市园林局")), "Assignment", check)
        .gives("JW-ITEM-001 /lists/0/items/0/assignments/1/unit");
    assertEquals(
        List.of("市园林局:市园林局:区*局、*街道"),
        messages(Fixtures.plan(Fixtures.item(1, "新建公园", "市园林局")), "Assignment", check));
  }

  @Test
  void dateOrder_backward_isToldAtTheLater() {
    Object check = object("dateOrder", List.of("issuedOn", "publishedOn"));
    check(dated(1, 1), "DocumentMetadata", check).isClean();
    check(dated(2, 1), "DocumentMetadata", check).gives("JW-ITEM-001 /metadata/publishedOn");
    assertEquals(
        List.of(":2026-03-01:2026-03-02"), messages(dated(2, 1), "DocumentMetadata", check));
    check(PLAN, "DocumentMetadata", check).isClean();
  }

  @Test
  void count_ofValues_isComparedWithNumberOrMember() {
    check(PLAN, ITEM, object("count", object("path", "assignments", "atMost", 1)))
        .gives("JW-ITEM-001 /lists/0/items/0");
    check(
            Fixtures.plan(ItemList.builder().number(1).declaredCount(3).addItems(PARK).build()),
            "ItemList",
            object("count", object("path", "items", "equal", "declaredCount")))
        .gives("JW-ITEM-001 /lists/0");
    check(PLAN, "ItemList", object("count", object("path", "items", "equal", "declaredCount")))
        .isClean();
  }

  @Test
  void count_matching_countsOnlyThoseAndPointsAtTheFirst() {
    Object check = object("count", object("path", "text", "matching", "*力争*", "atMost", 0));
    check(PLAN, ITEM, check).gives("JW-ITEM-001 /lists/0/items/0/text");
    assertEquals(List.of("1.1:1:0"), messages(PLAN, ITEM, check));
    ResponsibilityItem led = PARK.withAssignments(Assignment.of(Role.LEAD, "区园林局"));
    check(
            Fixtures.plan(led, ROAD),
            ITEM,
            object("count", object("path", "assignments.role", "matching", "LEAD", "equal", 1)))
        .gives("JW-ITEM-001 /lists/0/items/1");
  }

  @Test
  void sum_ofNumbers_isCompared() {
    ResponsibilityPlan plan =
        Fixtures.plan(
            ItemList.builder().number(1).declaredCount(3).build(),
            ItemList.builder().number(2).declaredCount(4).build());
    Object check = object("sum", object("path", "lists.declaredCount", "equal", 8, "less", 9));
    check(plan, "ResponsibilityPlan", check).gives("JW-ITEM-001");
    assertEquals(List.of("江湾区重点工作:7:8"), messages(plan, "ResponsibilityPlan", check));
    check(PLAN, "ResponsibilityPlan", check).isClean();
  }

  @Test
  void compare_numbers_pointerEndsWhereJsonDoes() {
    Object check =
        object("compare", object("path", "metadata.documentNumber.year", "atLeast", "year"));
    check(dated(1, 1), "ResponsibilityPlan", check).gives("JW-ITEM-001 /metadata/documentNumber");
    check(PLAN, "ResponsibilityPlan", check).isClean();
    check(PLAN, "ItemList", object("compare", object("path", "number", "greater", 0.5))).isClean();
    check(PLAN, "ItemList", object("compare", object("path", "number", "notEqual", 1)))
        .gives("JW-ITEM-001 /lists/0/number");
  }

  @Test
  void ifThen_conditionHolds_asksTheRest() {
    Object vague = object("matches", object("path", "text", "pattern", "*力争*"));
    Object check = object("if", vague, "then", object("required", "deadline"));
    check(PLAN, ITEM, check).gives("JW-ITEM-001 /lists/0/items/0/deadline");
    check(Fixtures.plan(ROAD.withDeadline(Optional.empty())), ITEM, check).isClean();
  }

  @Test
  void ifThen_conditionWithNothingToLookAt_doesNotHold() {
    Object late = object("matches", object("path", "deadline", "pattern", "2026*"));
    check(PLAN, ITEM, object("if", late, "then", object("required", "participation")))
        .gives("JW-ITEM-001 /lists/0/items/1/participation");
  }

  @Test
  void ifThen_inside_needsBoth() {
    Object park = object("matches", object("path", "text", "pattern", "*公园*"));
    Object two = object("count", object("path", "assignments", "atLeast", 2));
    Object check =
        object("if", park, "then", object("if", two, "then", object("required", "deadline")));
    check(PLAN, ITEM, check).gives("JW-ITEM-001 /lists/0/items/0/deadline");
    check(Fixtures.plan(Fixtures.item(1, "新建公园", "区园林局")), ITEM, check).isClean();
  }

  @Test
  void passage_everyText_isLookedAt() {
    Object check = object("count", object("path", "text", "matching", "*力争*", "equal", 0));
    check(PLAN, "Passage", check).gives("JW-ITEM-001 /lists/0/items/0/text");
  }

  @Test
  void findings_haveTheTextsOfTheFileAndThePlaceOfWhatHoldsThem() {
    var rule = RuleFiles.rule("ItemList", object("required", "items.deadline"));
    rule.put("message", object("zh", "事项 {0} 没有时限", "en", "Item {0} has no deadline"));
    rule.put("reason", "没有时限无法督办");
    rule.put("basis", object("zh", "江湾区督查办法", "en", "Rules of Jiangwan"));
    rule.put("hint", object("zh", "请补充时限"));
    Validator validator = Validator.of(RuleSetBinder.bind(RuleFiles.file(rule)).orElseThrow());
    ResponsibilityPlan plan = Fixtures.plan(PARK.withSpan(Span.of(3, 8)), ROAD);
    SourceDocument source = SourceDocument.ofText("plan.txt", "计划\n新建公园。\n");
    ValidationReport report = validator.validate(plan, source);
    Finding finding = report.findings().get(0);
    assertEquals("cn.jiangwan:tasks:2026.1", report.ruleSets().get(0).toString());
    assertEquals("事项 1.1 没有时限", finding.message(Locale.CHINESE));
    assertEquals("Item 1.1 has no deadline", finding.message(Locale.ENGLISH));
    assertEquals(Optional.of("没有时限无法督办"), finding.kind().reason(Locale.ENGLISH));
    assertEquals(Optional.of("Rules of Jiangwan"), finding.kind().basis(Locale.ENGLISH));
    assertEquals(Optional.of("请补充时限"), finding.kind().hint(Locale.CHINESE));
    assertEquals(2, finding.location().orElseThrow().line());
    assertEquals("新建公园。", finding.location().orElseThrow().quote());
  }
}
