package org.luoshi.ledger;

import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;

/**
 * The opening of closed months (启封): what is recorded about them from then on counts again. What
 * was recorded while they were closed stays apart.
 *
 * @param period the months
 * @param by who opened them; empty if that is not told
 * @param reason why; empty if that is not told
 * @since 0.1.0
 */
public record PeriodReopening(
    ReportingPeriod period, Optional<String> by, Optional<String> reason) {

  /**
   * Creates a reopening.
   *
   * @throws IllegalArgumentException if the period has more than 12 months or a text is blank
   */
  public PeriodReopening {
    PeriodLock.checkLength(period);
    by.ifPresent(name -> Checks.notBlank(name, "by"));
    reason.ifPresent(text -> Checks.notBlank(text, "reason"));
  }

  /**
   * Obtains a reopening.
   *
   * @param period the months, at most 12
   * @return the reopening
   * @throws IllegalArgumentException if the period has more than 12 months
   */
  public static PeriodReopening of(ReportingPeriod period) {
    return new PeriodReopening(period, Optional.empty(), Optional.empty());
  }
}
