package org.luoshi.validation;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.DueDate;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.model.plan.ReportingSchedule;

/** The days on which completion is due by the last month of the period reported on. */
final class DueDates {

  private final ReportingSchedule schedule;
  private final Set<Integer> years = new HashSet<>();
  private final Map<YearMonth, DueDate> byMonth = new HashMap<>();

  DueDates(ReportingSchedule schedule) {
    this.schedule = schedule;
  }

  /** Returns the last day on which a period is due; empty if the schedule has none. */
  Optional<DueDate> of(ReportingPeriod period) {
    if (years.add(period.to().getYear())) {
      schedule.rules().stream()
          .filter(rule -> rule.kinds().contains(ReportKind.COMPLETION))
          .forEach(rule -> add(rule, period.to().getYear()));
    }
    return Optional.ofNullable(byMonth.get(period.to()));
  }

  private void add(ReportingRule rule, int year) {
    for (DueDate due : rule.dueDates(year)) {
      due.covers()
          .ifPresent(
              covered ->
                  byMonth.merge(
                      covered.to(), due, (a, b) -> a.lastDay().isAfter(b.lastDay()) ? a : b));
    }
  }
}
