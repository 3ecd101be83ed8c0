package org.luoshi.model.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;

/**
 * A day that comes back for every period (定期报送), such as the 10th of the month after each quarter.
 *
 * @param frequency the length of the periods
 * @param monthOffset the months from the last month of a period to the one of the day: 0 for the
 *     same, 1 for the following month; at most 12
 * @param dayOfMonth the day, 1 to 31; in a shorter month its last day
 * @param first the first period that is reported on; empty if it is not told
 * @param last the last period that is reported on; empty if there is no end
 * @since 0.1.0
 */
public record Recurrence(
    Frequency frequency,
    int monthOffset,
    int dayOfMonth,
    Optional<ReportingPeriod> first,
    Optional<ReportingPeriod> last) {

  /**
   * Creates a recurrence.
   *
   * @throws IllegalArgumentException if a number is out of range or {@code last} ends before {@code
   *     first}
   */
  public Recurrence {
    Objects.requireNonNull(frequency, "frequency");
    Checks.inRange(monthOffset, 0, 12, "month offset");
    Checks.inRange(dayOfMonth, 1, 31, "day of month");
    Checks.isTrue(
        first.isEmpty() || last.isEmpty() || !last.get().to().isBefore(first.get().to()),
        "recurrence must run forward but was %s to %s",
        first,
        last);
  }

  /**
   * Obtains a recurrence without beginning and end.
   *
   * @param frequency the length of the periods
   * @param monthOffset the months from the last month of a period to the one of the day, 0 to 12
   * @param dayOfMonth the day, 1 to 31
   * @return the recurrence
   * @throws IllegalArgumentException if a number is out of range
   */
  public static Recurrence of(Frequency frequency, int monthOffset, int dayOfMonth) {
    return new Recurrence(frequency, monthOffset, dayOfMonth, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the days on which the periods of a year are due, the last of them often in the next
   * year.
   *
   * @param year the year reported on, 1 to 9999
   * @return the due dates in order
   * @throws IllegalArgumentException if {@code year} is out of range
   */
  public List<DueDate> dueDates(int year) {
    return frequency.periodsOf(year).stream()
        .filter(p -> first.filter(f -> p.to().isBefore(f.to())).isEmpty())
        .filter(p -> last.filter(l -> p.to().isAfter(l.to())).isEmpty())
        .map(this::dueDate)
        .toList();
  }

  private DueDate dueDate(ReportingPeriod period) {
    YearMonth month = period.to().plusMonths(monthOffset);
    return DueDate.of(month.atDay(Math.min(dayOfMonth, month.lengthOfMonth())), period, "");
  }
}
