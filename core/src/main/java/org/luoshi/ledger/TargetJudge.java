package org.luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.luoshi.comparison.Comparison;
import org.luoshi.model.ReportingPeriod;

/**
 * Tells how a target stands by its comparison and the time of the item.
 *
 * @param period the months reported on
 * @param until the last day reported on
 * @param due when the item is due
 * @param elapsed which part of the time has passed
 * @param otherTier whether the figures are only a part of what was promised
 */
record TargetJudge(
    Optional<ReportingPeriod> period,
    LocalDate until,
    Optional<DueDay> due,
    Optional<BigDecimal> elapsed,
    boolean otherTier) {

  /** The states that figures tell. */
  private static final Set<StandingState> BY_FIGURE =
      EnumSet.of(
          StandingState.MET, StandingState.ON_PACE, StandingState.BEHIND, StandingState.MISSED);

  TargetStanding judge(Comparison comparison) {
    TargetStanding standing = alone(comparison);
    boolean part =
        otherTier
            && comparison.answer().isPresent()
            && BY_FIGURE.contains(standing.state())
            && !comparison.isReachedByPart();
    return part
        ? new TargetStanding(comparison, StandingState.NOT_COMPARABLE, StandingRule.OTHER_TIER)
        : standing;
  }

  private TargetStanding alone(Comparison comparison) {
    return switch (comparison.result()) {
      case MET ->
          new TargetStanding(
              comparison,
              StandingState.MET,
              comparison.answer().isPresent() ? StandingRule.REACHED : StandingRule.DECLARED);
      case MISSED -> missed(comparison);
      case NOT_DECIDABLE -> open(comparison);
    };
  }

  private TargetStanding missed(Comparison comparison) {
    StandingRule rule =
        switch (comparison.reason()) {
          case ADMITTED -> StandingRule.ADMITTED;
          case PARTLY_DONE -> StandingRule.PARTLY_DONE;
          default -> StandingRule.BELOW;
        };
    if (!goesOn()) {
      return new TargetStanding(comparison, StandingState.MISSED, rule);
    }
    return rule == StandingRule.BELOW
        ? PaceRule.judge(comparison, period, elapsed)
        : new TargetStanding(comparison, StandingState.BEHIND, rule);
  }

  /** Whether the time of the item goes on behind the months reported on. */
  private boolean goesOn() {
    return due.filter(d -> d.date().isAfter(until)).isPresent();
  }

  private TargetStanding open(Comparison comparison) {
    return switch (comparison.reason()) {
      case NO_NUMBER ->
          new TargetStanding(comparison, StandingState.QUALITATIVE, StandingRule.NO_NUMBER);
      case NO_FIGURE ->
          new TargetStanding(comparison, StandingState.NO_DATA, StandingRule.NO_FIGURE);
      case ADMITTED -> new TargetStanding(comparison, StandingState.BEHIND, StandingRule.ADMITTED);
      case TIME_NOT_OVER -> PaceRule.judge(comparison, period, elapsed);
      default -> new TargetStanding(comparison, StandingState.NOT_COMPARABLE, StandingRule.UNCLEAR);
    };
  }
}
