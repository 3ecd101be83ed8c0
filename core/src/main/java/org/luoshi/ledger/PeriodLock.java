package org.luoshi.ledger;

import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;

/**
 * The closing of a period (封账): what is recorded later about months that end inside of it is kept
 * apart and changes nothing, until a {@link PeriodReopening}.
 *
 * @param period the months, at most 12
 * @param by who closed it; empty if that is not told
 * @since 0.1.0
 */
public record PeriodLock(ReportingPeriod period, Optional<String> by) {

  private static final int MOST_MONTHS = 12;

  /**
   * Creates a lock.
   *
   * @throws IllegalArgumentException if the period has more than 12 months
   */
  public PeriodLock {
    checkLength(period);
    by.ifPresent(name -> Checks.notBlank(name, "by"));
  }

  static void checkLength(ReportingPeriod period) {
    Checks.isTrue(
        period.to().isBefore(period.from().plusMonths(MOST_MONTHS)),
        "period must have at most %s months but was %s",
        MOST_MONTHS,
        period);
  }

  /**
   * Obtains a lock.
   *
   * @param period the months, at most 12
   * @return the lock
   * @throws IllegalArgumentException if the period has more than 12 months
   */
  public static PeriodLock of(ReportingPeriod period) {
    return new PeriodLock(period, Optional.empty());
  }
}
