package org.luoshi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.luoshi.schedule.Calendars.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.plan.Milestone;

class StagedDeadlinesTest {

  @Test
  void dueDates_of13710_areOneThreeSevenDaysAndAMonthThenMilestones() {
    Milestone cleared = Milestone.builder().title("销号").due(day("2024-06-30")).build();
    assertEquals(
        List.of(
            new StageDue("部署", Optional.of(day("2024-02-01"))),
            new StageDue("反馈措施", Optional.of(day("2024-02-03"))),
            new StageDue("落实结果", Optional.of(day("2024-02-07"))),
            new StageDue("一般问题办结", Optional.of(day("2024-02-29"))),
            new StageDue("销号", Optional.of(day("2024-06-30")))),
        StagedDeadlines.of13710()
            .dueDates(day("2024-01-31"), WorkingCalendar.builder().build(), List.of(cleared)));
  }

  @Test
  void dueDates_ofPublication_countWorkingDays() {
    assertEquals(
        List.of(new StageDue("公开", Optional.of(day("2024-05-30")))),
        StagedDeadlines.ofPublication().dueDates(day("2024-04-30"), Calendars.OF_2024, List.of()));
  }

  @Test
  void dueDates_inWorkingDaysWithoutCalendar_areNotKnown() {
    assertEquals(
        List.of(new StageDue("公开", Optional.empty())),
        StagedDeadlines.ofPublication()
            .dueDates(day("2024-04-30"), WorkingCalendar.builder().build(), List.of()));
  }
}
