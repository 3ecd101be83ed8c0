package org.luoshi.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.luoshi.base.Checks;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.model.plan.ReportingSchedule;

/**
 * The days on which units have to hand in something, looked at from a day (报送日历).
 *
 * @param deadlines the days, earliest first
 * @since 0.1.0
 */
public record ReportingCalendar(List<ReportingDeadline> deadlines) {

  /** Creates a calendar; the deadlines may come in any order. */
  public ReportingCalendar {
    deadlines =
        deadlines.stream()
            .sorted(Comparator.comparing((ReportingDeadline d) -> d.due().lastDay()))
            .toList();
  }

  /**
   * Obtains the days on which something about a year is due, the last of them often in the next
   * year.
   *
   * @param schedule the rules
   * @param year the year reported on, 1 to 9999
   * @return the calendar
   * @throws IllegalArgumentException if {@code year} is out of range
   */
  public static ReportingCalendar of(ReportingSchedule schedule, int year) {
    return new ReportingCalendar(
        schedule.rules().stream()
            .flatMap(rule -> rule.dueDates(year).stream().map(d -> new ReportingDeadline(rule, d)))
            .toList());
  }

  /**
   * Returns what is due of one kind.
   *
   * @param kind what is to be handed in
   * @return a calendar of those days alone
   */
  public ReportingCalendar of(ReportKind kind) {
    return new ReportingCalendar(
        deadlines.stream().filter(d -> d.rule().kinds().contains(kind)).toList());
  }

  /** Returns what has its last day on {@code date}. */
  public List<ReportingDeadline> dueOn(LocalDate date) {
    return dueWithin(date, 0);
  }

  /**
   * Returns what has its last day on a day or some days after it.
   *
   * @param date the day
   * @param days how many days after it, 0 or more
   * @return the deadlines, earliest first
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public List<ReportingDeadline> dueWithin(LocalDate date, int days) {
    Checks.isTrue(days >= 0, "days must be 0 or more but was %s", days);
    return between(date, date.plusDays(days));
  }

  /** Returns what is past its last day on {@code date}. */
  public List<ReportingDeadline> overdue(LocalDate date) {
    return deadlines.stream().filter(d -> d.isOverdue(date)).toList();
  }

  /**
   * Returns what is past its last day on a day and was not on an earlier one.
   *
   * @param since the earlier day
   * @param date the day
   * @return the deadlines, earliest first
   */
  public List<ReportingDeadline> newlyOverdue(LocalDate since, LocalDate date) {
    return between(since, date.minusDays(1));
  }

  private List<ReportingDeadline> between(LocalDate from, LocalDate to) {
    return deadlines.stream()
        .filter(d -> !d.due().lastDay().isBefore(from) && !d.due().lastDay().isAfter(to))
        .toList();
  }
}
