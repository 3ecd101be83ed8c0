package org.luoshi.model.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.ReportingPeriod;

/**
 * A day by which something is to be handed in (报送时限).
 *
 * @param date the day
 * @param covers the months to report on; empty where the text names none
 * @param printed the day as published, such as {@code 7月15日}; empty if it was computed from a
 *     recurrence
 * @param inclusive whether the day itself is still on time; {@code 前} is commonly read so
 * @since 0.1.0
 */
public record DueDate(
    LocalDate date, Optional<ReportingPeriod> covers, String printed, boolean inclusive) {

  /** Creates a due date. */
  public DueDate {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(covers, "covers");
    Objects.requireNonNull(printed, "printed");
  }

  /**
   * Obtains a due date that is itself on time.
   *
   * @param date the day
   * @param covers the months to report on
   * @param printed the day as published; may be empty
   * @return the due date
   */
  public static DueDate of(LocalDate date, ReportingPeriod covers, String printed) {
    return new DueDate(date, Optional.of(covers), printed, true);
  }

  /** Returns the last day that is on time. */
  public LocalDate lastDay() {
    return inclusive ? date : date.minusDays(1);
  }

  /** Returns the year that is reported on: that of the last month covered, or else of the day. */
  public int year() {
    return covers.map(period -> period.to().getYear()).orElse(date.getYear());
  }
}
