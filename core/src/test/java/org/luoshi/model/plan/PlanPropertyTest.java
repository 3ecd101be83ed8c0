package org.luoshi.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.luoshi.model.ReportingPeriod;

class PlanPropertyTest {

  @Provide
  Arbitrary<Recurrence> recurrences() {
    return PlanArbitraries.recurrences();
  }

  @Provide
  Arbitrary<ReportingSchedule> schedules() {
    return PlanArbitraries.reportingSchedules();
  }

  @Provide
  Arbitrary<HandlingPlan> plans() {
    return PlanArbitraries.handlingPlans();
  }

  @Provide
  Arbitrary<ItemId> ids() {
    return PlanArbitraries.itemIds();
  }

  @Property
  void recurrenceDueDates_areNotBeforeTheLastMonthOfTheirPeriod(
      @ForAll("recurrences") Recurrence recurrence,
      @ForAll @IntRange(min = 1990, max = 2060) int year) {
    for (DueDate due : recurrence.dueDates(year)) {
      ReportingPeriod period = due.covers().orElseThrow();
      assertFalse(due.date().isBefore(period.to().atDay(1)));
      assertTrue(due.date().getDayOfMonth() <= recurrence.dayOfMonth());
      assertEquals(year, due.year());
      assertTrue(recurrence.last().stream().noneMatch(last -> period.to().isAfter(last.to())));
      assertTrue(recurrence.first().stream().noneMatch(first -> period.to().isBefore(first.to())));
    }
  }

  @Property
  void periodsOf_aYear_areTheYear(
      @ForAll Frequency frequency, @ForAll @IntRange(min = 1, max = 9999) int year) {
    List<ReportingPeriod> periods = frequency.periodsOf(year);
    assertEquals(ReportingPeriod.ofYear(year).firstDay(), periods.get(0).firstDay());
    for (int i = 1; i < periods.size(); i++) {
      assertEquals(periods.get(i - 1).lastDay().plusDays(1), periods.get(i).firstDay());
    }
    assertEquals(LocalDate.of(year, 12, 31), periods.get(periods.size() - 1).lastDay());
  }

  @Property
  void scheduleDueDates_areSortedAndThoseOfTheRules(
      @ForAll("schedules") ReportingSchedule schedule,
      @ForAll @IntRange(min = 1990, max = 2060) int year) {
    List<DueDate> dates = schedule.dueDates(year);
    assertEquals(
        schedule.rules().stream().mapToInt(r -> r.dueDates(year).size()).sum(), dates.size());
    for (int i = 1; i < dates.size(); i++) {
      assertFalse(dates.get(i).date().isBefore(dates.get(i - 1).date()));
    }
  }

  @Property
  void toBuilder_build_isTheSame(
      @ForAll("schedules") ReportingSchedule schedule, @ForAll("plans") HandlingPlan plan) {
    assertEquals(schedule, schedule.toBuilder().build());
    assertEquals(plan, plan.toBuilder().build());
  }

  @Property
  void itemIdOf_toString_isTheSameAndOrdered(@ForAll("ids") ItemId a, @ForAll("ids") ItemId b) {
    assertEquals(a, ItemId.of(a.toString()));
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
  }
}
