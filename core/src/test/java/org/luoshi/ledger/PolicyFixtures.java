package org.luoshi.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/** Policies of two invented cities. */
final class PolicyFixtures {

  /** Yellow is near due. */
  static final LightPolicy NEAR_DUE =
      LightPolicy.builder()
          .name("临期亮黄灯")
          .addRules(
              LightRule.builder().colour("红").addState(StandingState.MISSED).build(),
              LightRule.builder().colour("红").overdueDays(1).build(),
              LightRule.builder().colour("黄").dueWithinDays(30).build(),
              LightRule.builder().colour("绿").build())
          .build();

  /** Yellow is behind, blue is near due. */
  static final LightPolicy BEHIND =
      LightPolicy.builder()
          .name("滞后亮黄灯")
          .addRules(
              LightRule.builder().colour("红").overdueDays(30).build(),
              LightRule.builder().colour("黄").behindBy(BigDecimal.TEN).build(),
              LightRule.builder().colour("黄").contradicted(true).build(),
              LightRule.builder().colour("蓝").dueWithinDays(15).build(),
              LightRule.builder()
                  .colour("绿")
                  .addStates(StandingState.MET, StandingState.ON_PACE, StandingState.QUALITATIVE)
                  .build())
          .build();

  static final Appraisal APPRAISAL =
      Appraisal.builder()
          .name("季度考评")
          .base(new BigDecimal("60"))
          .addRules(
              new ScoreRule(ScoreMeasure.MET_SHARE, new BigDecimal("0.4"), Optional.empty()),
              new ScoreRule(ScoreMeasure.LATE, new BigDecimal("-2"), Optional.of(BigDecimal.TEN)),
              new ScoreRule(ScoreMeasure.MISSING_REPORTS, new BigDecimal("-1"), Optional.empty()))
          .lowest(BigDecimal.ZERO)
          .highest(new BigDecimal("100"))
          .build();

  private PolicyFixtures() {}
}
