package org.luoshi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luoshi.schedule.Calendars.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.model.plan.Frequency;
import org.luoshi.model.plan.Recurrence;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.model.plan.ReportingSchedule;

class ReportingCalendarTest {

  private static ReportingCalendar calendar(Recurrence recurrence) {
    ReportingRule rule =
        ReportingRule.builder().addKind(ReportKind.COMPLETION).recurrence(recurrence).build();
    return ReportingCalendar.of(ReportingSchedule.builder().addRule(rule).build(), 2024);
  }

  private static List<String> days(List<ReportingDeadline> deadlines) {
    return deadlines.stream().map(d -> d.due().lastDay().toString()).toList();
  }

  @Test
  void of_recurrences_areTheKnownForms() {
    assertEquals(
        List.of("2024-03-20", "2024-06-20", "2024-09-20", "2024-12-20"),
        days(calendar(Recurrence.of(Frequency.QUARTERLY, 0, 20)).deadlines()));
    assertEquals(
        List.of("2024-07-10", "2025-01-10"),
        days(calendar(Recurrence.of(Frequency.HALF_YEARLY, 1, 10)).deadlines()));
    assertEquals(
        List.of("2024-01-28", "2024-02-28", "2024-03-28"),
        days(calendar(Recurrence.of(Frequency.MONTHLY, 0, 28)).deadlines()).subList(0, 3));
  }

  @Test
  void of_kind_keepsOthersOut() {
    assertEquals(
        List.of(),
        calendar(Recurrence.of(Frequency.YEARLY, 1, 15)).of(ReportKind.HANDLING_PLAN).deadlines());
  }

  @Test
  void views_ofADay_countTheLastDayAsOnTime() {
    ReportingCalendar calendar = calendar(Recurrence.of(Frequency.QUARTERLY, 1, 10));
    LocalDate due = day("2024-07-10");
    assertEquals(List.of("2024-07-10"), days(calendar.dueOn(due)));
    assertEquals(List.of(), days(calendar.dueOn(due.minusDays(1))));
    assertEquals(List.of("2024-07-10"), days(calendar.dueWithin(due.minusDays(5), 5)));
    assertEquals(List.of(), days(calendar.dueWithin(due.minusDays(6), 5)));
    assertEquals(List.of("2024-04-10"), days(calendar.overdue(due)));
    assertEquals(List.of("2024-04-10", "2024-07-10"), days(calendar.overdue(due.plusDays(1))));
    assertEquals(List.of(), days(calendar.newlyOverdue(day("2024-04-11"), due)));
    assertEquals(List.of("2024-07-10"), days(calendar.newlyOverdue(due, due.plusDays(1))));
  }

  @Test
  void daysLate_isNegativeBeforeTheLastDay() {
    ReportingDeadline deadline =
        calendar(Recurrence.of(Frequency.YEARLY, 1, 15)).deadlines().get(0);
    assertEquals(-3, deadline.daysLate(day("2025-01-12")));
    assertEquals(0, deadline.daysLate(day("2025-01-15")));
    assertEquals(2, deadline.daysLate(day("2025-01-17")));
    assertFalse(deadline.isOverdue(day("2025-01-15")));
    assertTrue(deadline.isOverdue(day("2025-01-16")));
  }
}
