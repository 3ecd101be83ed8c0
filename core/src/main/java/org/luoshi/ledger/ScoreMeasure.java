package org.luoshi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a score is made of (考评指标). Shares are per cent with two decimals.
 *
 * @since 0.1.0
 */
public enum ScoreMeasure {
  /** The share of the items with figures that are met or on pace (达标率). */
  MET_SHARE("达标率", w -> share(good(w), good(w) + bad(w))),
  /** The share of all items that are done (办结率). */
  DONE_SHARE("办结率", w -> share(w.done(), w.items())),
  /** The share of the reports due that came in time (按时报送率). */
  IN_TIME_SHARE("按时报送率", w -> w.reports().flatMap(r -> share(r.inTime(), r.expected()))),
  /** Items that are missed (未达标事项). */
  MISSED("未达标事项", w -> count(w.count(StandingState.MISSED))),
  /** Items that are behind (滞后事项). */
  BEHIND("滞后事项", w -> count(w.count(StandingState.BEHIND))),
  /** Items of which nothing was told (无数据事项). */
  NO_DATA("无数据事项", w -> count(w.count(StandingState.NO_DATA))),
  /** Items that are over and surely not done (逾期事项). */
  LATE("逾期事项", w -> count(w.late())),
  /** Items that say otherwise than their figures (自报不实事项). */
  CONTRADICTED("自报与测算不一致事项", w -> count(w.contradicted())),
  /** Items that were reminded of (催办事项). */
  URGED("催办事项", w -> count(w.urged())),
  /** Reports that came late (迟报). */
  LATE_REPORTS("迟报", w -> w.reports().flatMap(r -> count(r.late()))),
  /** Reports that never came (未报). */
  MISSING_REPORTS("未报", w -> w.reports().flatMap(r -> count(r.missing()))),
  /** Reports that were sent back (退回). */
  RETURNED_REPORTS("退回", w -> w.reports().flatMap(r -> count(r.returned())));

  private final String chineseName;
  private final Function<Workload, Optional<BigDecimal>> value;

  ScoreMeasure(String chineseName, Function<Workload, Optional<BigDecimal>> value) {
    this.chineseName = chineseName;
    this.value = value;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the figure of a workload.
   *
   * @param workload the workload
   * @return the figure; empty where there is nothing to measure
   */
  public Optional<BigDecimal> of(Workload workload) {
    return value.apply(workload);
  }

  private static int good(Workload workload) {
    return workload.count(StandingState.MET) + workload.count(StandingState.ON_PACE);
  }

  private static int bad(Workload workload) {
    return workload.count(StandingState.MISSED) + workload.count(StandingState.BEHIND);
  }

  private static Optional<BigDecimal> count(int number) {
    return Optional.of(BigDecimal.valueOf(number));
  }

  private static Optional<BigDecimal> share(int part, int whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
  }
}
