package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luoshi.ledger.LedgerFixtures.PUMPS;
import static org.luoshi.ledger.LedgerFixtures.day;
import static org.luoshi.ledger.LedgerFixtures.item;
import static org.luoshi.ledger.LedgerFixtures.on;
import static org.luoshi.ledger.LedgerFixtures.plan;
import static org.luoshi.ledger.LedgerFixtures.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.comparison.Stage;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.Tier;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;

class StandingsTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
  private static final ReportingPeriod HALF = ReportingPeriod.ofYearToDate(2024, 6);

  private static Target target(String indicator, Comparator comparator, String value) {
    return Target.builder()
        .indicator(indicator)
        .comparator(comparator)
        .value(Quantity.parse(value))
        .text(indicator + value)
        .build();
  }

  private static final Target PUMP_TARGET = target("新建雨水泵站", Comparator.EQUAL, "4座");
  private static final Target PIPE_TARGET = target("改造排水管网", Comparator.AT_LEAST, "20公里");

  private static Measurement measured(String indicator, String value) {
    return Measurement.builder()
        .indicator(indicator)
        .value(Quantity.parse(value))
        .text(indicator + value)
        .build();
  }

  private static ResponsibilityItem task(Target... targets) {
    return item("1", "新建雨水泵站4座，改造排水管网20公里以上。", "区水务局").toBuilder().addTargets(targets).build();
  }

  private static ProgressRecord told(String statement, Measurement... figures) {
    return ProgressRecord.builder()
        .item(PUMPS)
        .availability(Availability.REPORTED)
        .statement(statement)
        .addMeasurements(figures)
        .build();
  }

  private static ItemStanding standing(
      ResponsibilityItem item, ReportingPeriod period, ProgressRecord record) {
    return ledger(item, period, record).asOf(day("2025-01-20")).standing(PUMPS).orElseThrow();
  }

  private static Ledger ledger(
      ResponsibilityItem item, ReportingPeriod period, ProgressRecord record) {
    return Ledger.empty()
        .append(
            on("2024-02-20").plan(plan(item)).build(),
            on("2025-01-10").report(report(period, record)).build());
  }

  private static void assertStands(StandingState state, StandingRule rule, ItemStanding standing) {
    assertEquals(state + " " + rule, standing.state() + " " + standing.rule());
  }

  @Test
  void of_anItemOfWhichNothingIsTold_isNoData() {
    ItemStanding none =
        Ledger.empty()
            .append(on("2024-02-20").plan(plan(task(PUMP_TARGET))).build())
            .asOf(day("2025-01-20"))
            .standing(PUMPS)
            .orElseThrow();
    assertStands(StandingState.NO_DATA, StandingRule.NO_RECORD, none);
    assertEquals(List.of(), none.targets());
    ProgressRecord later =
        ProgressRecord.builder()
            .item(PUMPS)
            .availability(Availability.NO_DATA)
            .statement("数据未出")
            .build();
    assertStands(
        StandingState.NO_DATA, StandingRule.NO_DATA_TOLD, standing(task(PUMP_TARGET), YEAR, later));
  }

  @Test
  void of_figuresOfAWholeYear_areMetOrMissed() {
    ItemStanding met =
        standing(
            task(PUMP_TARGET, PIPE_TARGET),
            YEAR,
            told("新建雨水泵站4座，改造排水管网21公里。", measured("新建雨水泵站", "4座"), measured("改造排水管网", "21公里")));
    assertStands(StandingState.MET, StandingRule.ALL_REACHED, met);
    ItemStanding missed =
        standing(
            task(PUMP_TARGET, PIPE_TARGET),
            YEAR,
            told("新建雨水泵站3座，改造排水管网21公里。", measured("新建雨水泵站", "3座"), measured("改造排水管网", "21公里")));
    assertStands(StandingState.MISSED, StandingRule.BELOW, missed);
    assertEquals(Optional.of(BigDecimal.valueOf(75)), missed.share());
    assertEquals(
        "ST-07 期满，数据未达到目标；新建雨水泵站：3 / 4 * 100，完成75%；改造排水管网：21 >= 20，完成105%", missed.explanation());
  }

  @ParameterizedTest
  @CsvSource({"2座, ON_PACE, PACE_KEPT", "1座, BEHIND, PACE_LOST", "4座, MET, REACHED"})
  void of_figuresOfAHalfYear_areHeldAgainstTheTime(
      String value, StandingState state, StandingRule rule) {
    ItemStanding standing =
        standing(task(PUMP_TARGET), HALF, told("新建雨水泵站" + value + "。", measured("新建雨水泵站", value)));
    assertStands(state, rule, standing);
    assertEquals(Optional.of(new BigDecimal("49.73")), standing.elapsed());
  }

  @ParameterizedTest
  @CsvSource({"52%, ON_PACE, PACE_KEPT", "40%, BEHIND, PACE_LOST"})
  void of_aShareOfTheTarget_isHeldAgainstTheTime(
      String share, StandingState state, StandingRule rule) {
    Measurement told =
        measured("", share).withKind(MeasurementKind.RATIO_OF_TARGET).withText("完成年度目标的" + share);
    ItemStanding standing = standing(task(PUMP_TARGET), HALF, told(told.text() + "。", told));
    assertStands(state, rule, standing);
  }

  @Test
  void of_anAdmissionWithinTheYear_isBehindAndNotMissed() {
    Target growth =
        target("固定资产投资增长率", Comparator.AT_LEAST, "8%")
            .withDirection(Direction.INCREASE)
            .withText("固定资产投资增长8%以上");
    ProgressRecord told = told("固定资产投资增速未达到预期目标。");
    assertStands(StandingState.BEHIND, StandingRule.ADMITTED, standing(task(growth), HALF, told));
    assertStands(StandingState.MISSED, StandingRule.ADMITTED, standing(task(growth), YEAR, told));
  }

  @Test
  void of_figuresOfASingleQuarterBelowThePace_cannotBeCompared() {
    assertStands(
        StandingState.NOT_COMPARABLE,
        StandingRule.UNCLEAR,
        standing(
            task(PUMP_TARGET),
            ReportingPeriod.ofQuarter(2024, 3),
            told("新建雨水泵站1座。", measured("新建雨水泵站", "1座"))));
  }

  @Test
  void of_ratesWithinTheYear_areHeldAsTheyAre() {
    Target growth =
        target("固定资产投资增长率", Comparator.AT_LEAST, "8%")
            .withDirection(Direction.INCREASE)
            .withText("固定资产投资增长8%以上");
    Measurement slow =
        measured("固定资产投资增长率", "6%")
            .withDirection(Direction.INCREASE)
            .withKind(MeasurementKind.CHANGE)
            .withText("固定资产投资增长6%");
    assertStands(
        StandingState.BEHIND,
        StandingRule.SO_FAR_LOST,
        standing(task(growth), HALF, told("固定资产投资增长6%。", slow)));
    Target bound = target("城镇登记失业率", Comparator.AT_MOST, "4%");
    assertStands(
        StandingState.ON_PACE,
        StandingRule.SO_FAR_KEPT,
        standing(task(bound), HALF, told("城镇登记失业率3%。", measured("城镇登记失业率", "3%"))));
    Target level = target("生活污水处理率", Comparator.AT_LEAST, "90%");
    assertStands(
        StandingState.NOT_COMPARABLE,
        StandingRule.UNCLEAR,
        standing(task(level), HALF, told("生活污水处理率85%。", measured("生活污水处理率", "85%"))));
  }

  @Test
  void of_anItemWhoseDeadlineWasExtended_isNotMissedYet() {
    ProgressRecord record = told("新建雨水泵站3座。", measured("新建雨水泵站", "3座"));
    Ledger ledger =
        ledger(task(PUMP_TARGET), YEAR, record)
            .append(
                on("2024-11-01")
                    .extension(Extension.builder().item(PUMPS).until(day("2025-06-30")).build())
                    .build());
    ItemStanding standing = ledger.asOf(day("2025-01-20")).standing(PUMPS).orElseThrow();
    assertStands(StandingState.ON_PACE, StandingRule.PACE_KEPT, standing);
    assertEquals(Optional.of(new DueDay(day("2025-06-30"), DueBasis.EXTENSION)), standing.due());
    assertEquals(Optional.of(new BigDecimal("66.91")), standing.elapsed());
  }

  @Test
  void of_anItemThatIsDueWithinTheYear_isMissedAfterItsDay() {
    ResponsibilityItem item = task(PUMP_TARGET).toBuilder().deadline("6月底前").build();
    assertStands(
        StandingState.MISSED,
        StandingRule.BELOW,
        standing(item, HALF, told("新建雨水泵站3座。", measured("新建雨水泵站", "3座"))));
  }

  @Test
  void of_targetsOfWhichOneHasNoFigure_isNotMet() {
    assertStands(
        StandingState.NOT_COMPARABLE,
        StandingRule.IN_PART,
        standing(
            task(PUMP_TARGET, PIPE_TARGET), YEAR, told("新建雨水泵站4座。", measured("新建雨水泵站", "4座"))));
    assertStands(
        StandingState.NOT_COMPARABLE,
        StandingRule.NO_FIGURE,
        standing(task(PUMP_TARGET), YEAR, told("有序推进。")));
  }

  @Test
  void of_aTaskOfTheCity_isNotDecidedByTheFiguresOfADistrict() {
    ResponsibilityPlan own = plan(task(PUMP_TARGET));
    ResponsibilityPlan both =
        own.withLists(
            own.lists().get(0).withIssuingTier(Tier.CITY),
            ItemList.builder().number(2).issuingTier(Tier.COUNTY).build());
    ProgressRecord few = told("新建雨水泵站3座。", measured("新建雨水泵站", "3座"));
    ProgressRecord enough = told("新建雨水泵站5座。", measured("新建雨水泵站", "5座"));
    assertStands(StandingState.NOT_COMPARABLE, StandingRule.OTHER_TIER, ofPlan(both, few));
    assertStands(StandingState.MET, StandingRule.REACHED, ofPlan(both, enough));
    assertStands(StandingState.MISSED, StandingRule.BELOW, ofPlan(own, few));
  }

  private static ItemStanding ofPlan(ResponsibilityPlan plan, ProgressRecord record) {
    return Ledger.empty()
        .append(
            on("2024-02-20").plan(plan).build(),
            on("2025-01-10").report(report(YEAR, record)).build())
        .asOf(day("2025-01-20"))
        .standing(PUMPS)
        .orElseThrow();
  }

  @Test
  void explanation_tellsWhyAFigureDoesNotCount() {
    Target bound = target("较大事故", Comparator.AT_MOST, "3起");
    Measurement begun = measured("新建雨水泵站", "4座").withText("4座新建雨水泵站完成选址");
    ItemStanding standing =
        standing(
            task(PUMP_TARGET, bound),
            HALF,
            told("4座新建雨水泵站完成选址，较大事故1起。", begun, measured("较大事故", "1起")));
    assertEquals(
        "ST-15 部分目标达到或符合进度，其余无法比较；新建雨水泵站：4 / 4 * 100，完成100%（进展阶段不够）；"
            + "较大事故：1 / 3 * 100，为目标的33.3333%；进展：前期“4座新建雨水泵站完成选址”",
        standing.explanation());
    assertEquals(Optional.empty(), standing.share());
  }

  @Test
  void of_anItemWithoutFigures_isQualitativeWithItsStage() {
    ItemStanding standing = standing(task(), HALF, told("完成选址，正在开展征收。"));
    assertStands(StandingState.QUALITATIVE, StandingRule.NO_NUMBER, standing);
    assertEquals(Optional.of(Stage.ONGOING), standing.stage());
    assertEquals(
        List.of(new ToldStage(Stage.PREPARED, "完成选址"), new ToldStage(Stage.ONGOING, "正在开展征收")),
        standing.stages());
    assertEquals("ST-03 目标没有数值；进展：推进（最前推进“正在开展征收”，最后前期“完成选址”）", standing.explanation());
  }

  @Test
  void of_anItemThatWantsSomethingFinished_isAsFarAsItsLastClause() {
    ResponsibilityItem item = task().toBuilder().text("建成雨水泵站和调蓄池。").build();
    ItemStanding standing = standing(item, HALF, told("泵站已竣工；调蓄池完成招标。"));
    assertEquals(Optional.of(Stage.PREPARED), standing.stage());
    assertEquals("ST-03 目标没有数值；进展：前期（最前完成“泵站已竣工”，最后前期“调蓄池完成招标”）", standing.explanation());
    ItemStanding alike = standing(item, HALF, told("泵站已竣工；调蓄池投入使用。"));
    assertEquals("ST-03 目标没有数值；进展：完成“泵站已竣工”", alike.explanation());
  }

  @ParameterizedTest
  @CsvSource({
    "已完成, MET",
    "未完成, MISSED",
    "基本完成, ON_PACE",
    "进度滞后, BEHIND",
    "100%, MET",
    "60%, ON_PACE",
    "30%, BEHIND",
    "数据未出, NO_DATA",
  })
  void declared_isWhatThePrintedStatusSays(String status, StandingState state) {
    ProgressRecord record = told("有序推进。").toBuilder().status(status).build();
    assertEquals(Optional.of(state), standing(task(), HALF, record).declared());
  }

  @Test
  void isContradicted_whereStatusAndFiguresSayOtherwise() {
    ProgressRecord record =
        told("新建雨水泵站3座。", measured("新建雨水泵站", "3座")).toBuilder().status("已完成").build();
    assertTrue(standing(task(PUMP_TARGET), YEAR, record).isContradicted());
    assertFalse(
        standing(task(PUMP_TARGET), YEAR, record.toBuilder().status("未完成").build())
            .isContradicted());
  }

  @Test
  void standings_withoutAPlan_areThoseOfTheItemsOfTheReport() {
    LedgerView view =
        Ledger.empty()
            .append(
                on("2025-01-10")
                    .report(
                        report(YEAR, told("新建雨水泵站4座。", measured("新建雨水泵站", "4座"))).toBuilder()
                            .lists(plan(task(PUMP_TARGET)).lists())
                            .build())
                    .build())
            .asOf(day("2025-01-20"));
    assertEquals(List.of(StandingState.MET), view.standings().map(ItemStanding::state).toList());
  }
}
