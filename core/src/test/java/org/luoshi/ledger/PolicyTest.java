package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.luoshi.ledger.LedgerFixtures.PUMPS;
import static org.luoshi.ledger.LedgerFixtures.day;
import static org.luoshi.ledger.LedgerFixtures.item;
import static org.luoshi.ledger.LedgerFixtures.on;
import static org.luoshi.ledger.LedgerFixtures.plan;
import static org.luoshi.ledger.LedgerFixtures.record;
import static org.luoshi.ledger.LedgerFixtures.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.quantity.Quantity;

class PolicyTest {

  private static final ResponsibilityItem ITEM =
      item("1", "新建雨水泵站4座。", "区水务局").toBuilder()
          .deadline("7月15日")
          .addTarget(
              Target.builder()
                  .indicator("新建雨水泵站")
                  .value(Quantity.parse("4座"))
                  .text("新建雨水泵站4座")
                  .build())
          .build();

  /** One pump of four after 182 of 197 days. */
  private static ItemStanding behind() {
    return Ledger.empty()
        .append(
            on("2024-02-20").plan(plan(ITEM)).build(),
            on("2024-07-05")
                .report(
                    report(
                        ReportingPeriod.ofYearToDate(2024, 6),
                        record(PUMPS, "新建雨水泵站1座。").toBuilder()
                            .status("已完成")
                            .addMeasurement(
                                Measurement.builder()
                                    .indicator("新建雨水泵站")
                                    .value(Quantity.parse("1座"))
                                    .text("新建雨水泵站1座")
                                    .build())
                            .build()))
                .build())
        .asOf(day("2024-07-06"))
        .standing(PUMPS)
        .orElseThrow();
  }

  private static Optional<Light> light(LightRule rule, String day) {
    LightPolicy policy = LightPolicy.builder().name("试").addRule(rule).build();
    return policy.light(behind(), day(day));
  }

  @Test
  void light_ofTwoPolicies_givesTwoPictures() {
    assertEquals(
        Optional.of(new Light("黄", 3, "距时限9天 <= 30")),
        PolicyFixtures.NEAR_DUE.light(behind(), day("2024-07-06")));
    assertEquals(
        Optional.of(new Light("黄", 2, "落后序时进度67.39个百分点 >= 10")),
        PolicyFixtures.BEHIND.light(behind(), day("2024-07-06")));
    assertEquals(
        Optional.of(new Light("红", 2, "超时限1天 >= 1")),
        PolicyFixtures.NEAR_DUE.light(behind(), day("2024-07-16")));
  }

  @Test
  void light_ofEveryCondition_tellsItsFigures() {
    LightRule.Builder red = LightRule.builder().colour("红");
    assertEquals(
        "状态落后进度 ∈ {落后进度、未达目标}，自报达到目标 ∈ {达到目标}，自报与测算不一致，完成比例25% < 30%，催办0次 >= 0",
        light(
                red.addStates(StandingState.MISSED, StandingState.BEHIND)
                    .addDeclared(StandingState.MET)
                    .contradicted(true)
                    .shareBelow(new BigDecimal("30"))
                    .urgings(0)
                    .build(),
                "2024-07-06")
            .orElseThrow()
            .formula());
  }

  @Test
  void light_whereNoRuleHolds_isNone() {
    LightRule.Builder red = LightRule.builder().colour("红");
    assertEquals(Optional.empty(), light(red.shareBelow(BigDecimal.TEN).build(), "2024-07-06"));
    assertEquals(
        Optional.empty(), light(LightRule.builder().colour("红").urgings(1).build(), "2024-07-06"));
    assertEquals(
        Optional.empty(),
        light(LightRule.builder().colour("红").dueWithinDays(8).build(), "2024-07-06"));
    assertEquals(
        Optional.empty(),
        light(LightRule.builder().colour("红").dueWithinDays(8).build(), "2024-07-16"));
    assertEquals(
        Optional.empty(),
        light(LightRule.builder().colour("红").overdueDays(0).build(), "2024-07-15"));
  }

  @Test
  void build_ofNegativeDays_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> LightRule.builder().colour("红").overdueDays(-1).build());
  }

  private static Workload workload(int met, int missed, int late, Optional<ReportTally> reports) {
    return new Workload(
        "区水务局",
        met + missed,
        met + missed,
        0,
        0,
        late,
        0,
        met,
        0,
        0,
        List.of(
            new StateCount(StandingState.MET, met), new StateCount(StandingState.MISSED, missed)),
        List.of(),
        reports);
  }

  @Test
  void score_printsItsFormula() {
    assertEquals(
        new Score(
            "区水务局", new BigDecimal("84.00"), "60 + 0.4 * 达标率75.00 + -2 * 逾期事项2 + -1 * 未报2 = 84.00"),
        PolicyFixtures.APPRAISAL.score(
            workload(3, 1, 2, Optional.of(new ReportTally(4, 1, 1, 2, 0)))));
  }

  @Test
  void score_withoutFigures_leavesTheMeasureOut() {
    assertEquals(
        "60 + -2 * 逾期事项9(限10) = 50.00；达标率无数据，不计；未报无数据，不计",
        PolicyFixtures.APPRAISAL.score(workload(0, 0, 9, Optional.empty())).formula());
  }

  @Test
  void score_staysBetweenItsBounds() {
    Appraisal strict = PolicyFixtures.APPRAISAL.withHighest(new BigDecimal("70"));
    assertEquals(
        new BigDecimal("70.00"), strict.score(workload(4, 0, 0, Optional.empty())).value());
    Appraisal poor = PolicyFixtures.APPRAISAL.withBase(new BigDecimal("-50"));
    assertEquals(new BigDecimal("0.00"), poor.score(workload(0, 4, 0, Optional.empty())).value());
  }
}
