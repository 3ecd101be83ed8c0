package org.luoshi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.luoshi.model.plan.PlanArbitraries;
import org.luoshi.model.plan.ReportingSchedule;

class ReportingCalendarPropertyTest {

  @Provide
  Arbitrary<ReportingSchedule> schedules() {
    return PlanArbitraries.reportingSchedules();
  }

  @Property(tries = 300)
  void overdue_growsByWhatIsNewlyOverdue(
      @ForAll("schedules") ReportingSchedule schedule,
      @ForAll @IntRange(min = 1990, max = 2060) int year,
      @ForAll @IntRange(min = 0, max = 700) int first,
      @ForAll @IntRange(min = 0, max = 700) int more) {
    ReportingCalendar calendar = ReportingCalendar.of(schedule, year);
    LocalDate since = LocalDate.of(year, 1, 1).plusDays(first);
    LocalDate date = since.plusDays(more);
    List<ReportingDeadline> together = new ArrayList<>(calendar.overdue(since));
    together.addAll(calendar.newlyOverdue(since, date));
    assertEquals(calendar.overdue(date), together);
    assertEquals(
        calendar.deadlines().size(),
        calendar.overdue(date).size() + calendar.dueWithin(date, 40000).size());
  }
}
