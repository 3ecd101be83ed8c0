package org.luoshi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;

class AuditTogetherTest {

  private static final String TOWN = "青禾县";

  private static WorkReport report(int year, String... clauses) {
    return report(TOWN, year, clauses);
  }

  private static WorkReport report(String place, int year, String... clauses) {
    return WorkReport.builder()
        .metadata(DocumentMetadata.builder().title(year + "年的报告").build())
        .jurisdiction(place)
        .reviewedPeriod(ReportingPeriod.ofYear(year))
        .plannedPeriod(ReportingPeriod.ofYear(year + 1))
        .achievements(measurements(clauses))
        .build();
  }

  private static WorkReport planning(int year, String clause) {
    return report(year - 1).withTargets(targets(clause));
  }

  private static List<Measurement> measurements(String... clauses) {
    List<Measurement> found = new ArrayList<>();
    for (String clause : clauses) {
      for (QuantityMention mention : Quantities.in(clause, Stance.REPORTED)) {
        boolean change = mention.kind() == MentionKind.CHANGE;
        found.add(
            Measurement.builder()
                .indicator(mention.subject().indicator())
                .kind(change ? MeasurementKind.CHANGE : MeasurementKind.ACTUAL)
                .comparator(mention.figure().comparator())
                .value(mention.figure().value())
                .direction(change ? mention.subject().direction() : Direction.NONE)
                .text(clause)
                .build());
      }
    }
    return found;
  }

  private static List<Target> targets(String clause) {
    List<Target> found = new ArrayList<>();
    for (QuantityMention mention : Quantities.in(clause, Stance.PLANNED)) {
      found.add(
          Target.builder()
              .indicator(mention.subject().indicator())
              .comparator(mention.figure().comparator())
              .value(mention.figure().value())
              .direction(mention.subject().direction())
              .text(clause)
              .build());
    }
    return found;
  }

  private static ItemList tasks(String... tasks) {
    ItemList.Builder list = ItemList.builder().number(1);
    for (int i = 0; i < tasks.length; i++) {
      list.addItem(
          ResponsibilityItem.builder()
              .id(ItemId.of("1." + (i + 1)))
              .number(Integer.toString(i + 1))
              .text(tasks[i])
              .targets(targets(tasks[i]))
              .build());
    }
    return list.build();
  }

  private static ResponsibilityPlan plan(int year, String... tasks) {
    return ResponsibilityPlan.builder()
        .metadata(DocumentMetadata.builder().title(year + "年的分解").build())
        .year(year)
        .addLists(tasks(tasks))
        .build();
  }

  private static ProgressReport progress(int year, String task, String statement) {
    return ProgressReport.builder()
        .metadata(DocumentMetadata.builder().title(year + "年的进展").build())
        .year(year)
        .period(ReportingPeriod.ofYear(year))
        .addLists(tasks(task))
        .addRecords(
            ProgressRecord.builder()
                .item(ItemId.of("1.1"))
                .availability(Availability.REPORTED)
                .statement(statement)
                .measurements(measurements(statement.split("(?<=,)")))
                .build())
        .build();
  }

  private static List<Claim> claims(
      ClaimKind kind, GovernmentDocument document, GovernmentDocument... others) {
    return Auditor.standard()
        .audit(
            AuditedDocument.of(document),
            List.of(others).stream().map(AuditedDocument::of).toList())
        .stream()
        .filter(c -> c.kind() == kind)
        .toList();
  }

  private static Optional<Reason> growth(GovernmentDocument document, GovernmentDocument other) {
    return claims(ClaimKind.GROWTH_RATE, document, other).stream()
        .filter(c -> c.basis() == ClaimBasis.DERIVED)
        .map(Claim::reason)
        .findFirst();
  }

  private static List<Reason> checks(GovernmentDocument document, GovernmentDocument... others) {
    return claims(ClaimKind.CROSS_CHECK, document, others).stream().map(Claim::reason).toList();
  }

  @Test
  void growth_isRecomputedFromTheReportBefore() {
    WorkReport before = report(2022, "一般公共预算收入18.2亿元");
    assertEquals(
        Optional.of(Reason.AGREES), growth(report(2023, "一般公共预算收入19.11亿元", "增长5%"), before));
    assertEquals(
        Optional.of(Reason.DIFFERS), growth(report(2023, "一般公共预算收入19.11亿元", "增长15%"), before));
  }

  @Test
  void growth_tellsFormulaAndTheOtherDocument() {
    Claim claim =
        claims(
                ClaimKind.GROWTH_RATE,
                report(2023, "一般公共预算收入19.11亿元", "增长15%"),
                report(2022, "一般公共预算收入18.2亿元"))
            .get(0);
    assertEquals("(19.11 - 18.2) / 18.2 * 100", claim.formula());
    assertEquals("2022年的报告", claim.evidence().get(0).document());
    assertEquals("/achievements/1/text", claim.finding().orElseThrow().path());
  }

  @Test
  void growth_ofAnotherScope_isOpen() {
    WorkReport before = report(2022, "一般公共预算收入18.2亿元");
    assertEquals(
        Optional.of(Reason.OTHER_SCOPE),
        growth(report(2023, "一般公共预算收入19.11亿元", "同口径增长15%"), before));
    assertEquals(
        Optional.of(Reason.REVISED), growth(report(2023, "一般公共预算收入19.11亿元(快报数)", "增长15%"), before));
    assertEquals(
        Optional.of(Reason.REVISED), growth(report(2023, "一般公共预算收入19.11亿元", "增长6.5%"), before));
  }

  @Test
  void growth_ofStatistics_isOpen() {
    assertEquals(
        Optional.of(Reason.CONSTANT_PRICES),
        growth(report(2023, "地区生产总值350亿元", "增长6%"), report(2022, "地区生产总值320亿元")));
    assertEquals(
        Optional.of(Reason.REVISED),
        growth(report(2023, "固定资产投资90亿元", "增长12%"), report(2022, "固定资产投资100亿元")));
  }

  @Test
  void growth_withoutTheYearBefore_isNotDerived() {
    WorkReport report = report(2023, "一般公共预算收入19.11亿元", "增长15%");
    assertEquals(Optional.empty(), growth(report, report(2021, "一般公共预算收入18.2亿元")));
    assertEquals(Optional.empty(), growth(report, report(2022, "经开区一般公共预算收入18.2亿元")));
    assertEquals(Optional.empty(), growth(report, report(2022, "一般公共预算收入超过18.2亿元")));
    assertEquals(Optional.empty(), growth(report, report("白石县", 2022, "一般公共预算收入18.2亿元")));
  }

  @Test
  void twoValues_ofOneIndicatorAndYear_contradict() {
    WorkReport report = report(2023, "一般公共预算收入19.11亿元");
    assertEquals(List.of(Reason.DIFFERS), checks(report, report(2023, "一般公共预算收入21.3亿元")));
    assertEquals(List.of(Reason.AGREES), checks(report, report(2023, "一般公共预算收入19.1亿元")));
    assertEquals(List.of(Reason.ESTIMATE), checks(report, report(2023, "预计一般公共预算收入21.3亿元")));
    assertEquals(List.of(Reason.REVISED), checks(report, report(2023, "一般公共预算收入19.2亿元")));
    assertEquals(List.of(), checks(report, report(2023, "一般公共预算总收入21.3亿元")));
    assertEquals(List.of(), checks(report, report(2022, "一般公共预算收入21.3亿元")));
  }

  @Test
  void twoValues_inOneDocument_contradict() {
    assertEquals(
        List.of(Reason.DIFFERS), checks(report(2023, "一般公共预算收入19.11亿元", "一般公共预算收入达到19.2亿元")));
  }

  @Test
  void twoValues_ofAStatistic_areRevisedLater() {
    WorkReport later = report(2023, "地区生产总值350亿元");
    Measurement old = later.achievements().get(0).withPeriod(ReportingPeriod.ofYear(2022));
    assertEquals(
        List.of(Reason.REVISED), checks(later.withAchievements(old), report(2022, "地区生产总值320亿元")));
  }

  @Test
  void reportedFigure_countsWhereItsTaskIsAboutTheWholeArea() {
    WorkReport report = report(2023, "固定资产投资120亿元");
    assertEquals(
        List.of(Reason.DIFFERS), checks(report, progress(2023, "固定资产投资增长10%。", "固定资产投资完成90亿元")));
    assertEquals(
        List.of(), checks(report, progress(2023, "推进东山片区建设,固定资产投资增长10%。", "固定资产投资完成90亿元")));
  }

  @Test
  void target_thatTheplanLowers_contradicts() {
    WorkReport report = planning(2023, "一般公共预算收入增长7%");
    assertEquals(List.of(Reason.AGREES), checks(plan(2023, "一般公共预算收入增长7%。"), report));
    assertEquals(List.of(Reason.DIFFERS), checks(plan(2023, "一般公共预算收入增长6%。"), report));
    assertEquals(List.of(Reason.RAISED), checks(plan(2023, "一般公共预算收入增长8%。"), report));
    assertEquals(List.of(), checks(plan(2022, "一般公共预算收入增长6%。"), report));
  }

  @Test
  void task_thatIsRepeatedWithAnotherFigure_contradicts() {
    ResponsibilityPlan plan = plan(2023, "改造农村公路120公里,新建便民服务站15个。");
    ProgressReport changed = progress(2023, "改造农村公路100公里,新建便民服务站15个。", "已开工。");
    Claim claim = claims(ClaimKind.CROSS_CHECK, changed, plan).get(0);
    assertEquals("120 = 100", claim.formula());
    assertEquals(Verdict.INCONSISTENT, claim.verdict());
    assertEquals("1T", claim.item());
    assertEquals(List.of(), checks(progress(2022, "改造农村公路100公里,新建便民服务站15个。", "已开工。"), plan));
    ResponsibilityPlan twice = plan(2023, "改造农村公路120公里,新建便民服务站15个。", "改造农村公路90公里,新建便民服务站15个。");
    assertEquals(List.of(), checks(changed, twice));
  }

  @Test
  void target_thatTheCompletionQuotesLower_contradicts() {
    String task = "城镇新增就业7000人。";
    assertEquals(
        List.of(Reason.DIFFERS), checks(progress(2023, task, "城镇新增就业6600人,完成年度目标6000人的110%。")));
    assertEquals(
        List.of(Reason.AGREES), checks(progress(2023, task, "城镇新增就业7100人,完成年度目标7000人的101.4%。")));
    assertEquals(
        List.of(Reason.OTHER_SCOPE),
        checks(progress(2023, task, "城镇新增就业6600人,完成市下达年度目标6000人的110%。")));
    assertEquals(
        List.of(Reason.RAISED), checks(progress(2023, task, "城镇新增就业8100人,完成年度目标8000人的101.3%。")));
    assertEquals(List.of(), checks(progress(2023, task, "开展职业培训660人,完成年度目标600人的110%。")));
  }

  @Test
  void documents_thatNameNoGovernment_belongToTheOnlyOneNamed() {
    AuditedDocument named = AuditedDocument.of(report(2023));
    AuditedDocument full = AuditedDocument.of(report("云州市" + TOWN, 2022));
    AuditedDocument other = AuditedDocument.of(report("白石县", 2022));
    AuditedDocument unnamed = AuditedDocument.of(plan(2023));
    assertEquals(List.of(List.of(0, 2, 1)), Governments.groups(List.of(named, unnamed, full)));
    assertEquals(
        List.of(List.of(0), List.of(2), List.of(1)),
        Governments.groups(List.of(named, unnamed, other)));
    assertEquals(List.of(List.of(0, 1)), Governments.groups(List.of(unnamed, unnamed)));
  }
}
