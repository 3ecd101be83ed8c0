package org.luoshi.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.comparison.Comparison;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.MeasureUnit;

/**
 * How a target stands before its time is over (序时进度).
 *
 * <p>An amount adds up with the time, so its share is held against that of the time. A rate does
 * not: a bound or a rate of change is held as it is, and of any other rate below its target nothing
 * can be said.
 */
final class PaceRule {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private PaceRule() {}

  /**
   * Judges a target that has an answer.
   *
   * @param comparison target and answer
   * @param period the months of the answer
   * @param elapsed which part of the time has passed
   */
  static TargetStanding judge(
      Comparison comparison, Optional<ReportingPeriod> period, Optional<BigDecimal> elapsed) {
    Optional<BigDecimal> share = comparison.share();
    if (comparison.answer().isEmpty() || share.isEmpty()) {
      return standing(comparison, StandingState.NOT_COMPARABLE, StandingRule.UNCLEAR);
    }
    Measurement answer = comparison.answer().get();
    if (comparison.target().comparator().isUpperBound() || isRate(answer)) {
      return rate(comparison, answer, share.get());
    }
    if (elapsed.isEmpty()) {
      return standing(comparison, StandingState.NOT_COMPARABLE, StandingRule.UNCLEAR);
    }
    if (share.get().compareTo(elapsed.get()) >= 0) {
      return standing(comparison, StandingState.ON_PACE, StandingRule.PACE_KEPT);
    }
    if (!isSinceJanuary(answer, period)) {
      return standing(comparison, StandingState.NOT_COMPARABLE, StandingRule.UNCLEAR);
    }
    return elapsed.get().compareTo(ALL) >= 0
        ? standing(comparison, StandingState.MISSED, StandingRule.BELOW)
        : standing(comparison, StandingState.BEHIND, StandingRule.PACE_LOST);
  }

  private static TargetStanding rate(Comparison comparison, Measurement answer, BigDecimal share) {
    Target target = comparison.target();
    boolean opposite =
        target.direction() != Direction.NONE
            && answer.direction() != Direction.NONE
            && target.direction() != answer.direction();
    boolean kept =
        target.comparator().isUpperBound()
            ? share.compareTo(ALL) <= 0
            : share.compareTo(ALL) >= 0 && !opposite;
    if (kept) {
      return standing(comparison, StandingState.ON_PACE, StandingRule.SO_FAR_KEPT);
    }
    boolean level = target.direction() == Direction.NONE && !target.comparator().isUpperBound();
    return level
        ? standing(comparison, StandingState.NOT_COMPARABLE, StandingRule.UNCLEAR)
        : standing(comparison, StandingState.BEHIND, StandingRule.SO_FAR_LOST);
  }

  /** Whether the figure surely holds all that was done since the year began. */
  private static boolean isSinceJanuary(Measurement answer, Optional<ReportingPeriod> period) {
    return answer.kind() == MeasurementKind.CUMULATIVE
        || answer.kind() == MeasurementKind.RATIO_OF_TARGET
        || answer.period().or(() -> period).filter(p -> p.from().getMonthValue() == 1).isPresent();
  }

  private static boolean isRate(Measurement answer) {
    MeasureUnit unit = answer.value().unit();
    boolean percent = unit.equals(MeasureUnit.PERCENT) || unit.equals(MeasureUnit.PERCENTAGE_POINT);
    return percent && answer.kind() != MeasurementKind.RATIO_OF_TARGET;
  }

  private static TargetStanding standing(
      Comparison comparison, StandingState state, StandingRule rule) {
    return new TargetStanding(comparison, state, rule);
  }
}
