package org.luoshi.schedule;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.luoshi.model.ModelArbitraries;
import org.luoshi.model.plan.PlanArbitraries;

/** Arbitrary calendars, for the property tests of any module. */
public final class ScheduleArbitraries {

  private ScheduleArbitraries() {}

  /** Returns working calendars of up to three years. */
  public static Arbitrary<WorkingCalendar> workingCalendars() {
    return years()
        .list()
        .uniqueElements(WorkingYear::year)
        .ofMaxSize(3)
        .map(years -> WorkingCalendar.builder().years(years).build());
  }

  /** Returns systems of up to three stages. */
  public static Arbitrary<StagedDeadlines> stagedDeadlines() {
    Arbitrary<StageLimit> stages =
        Combinators.combine(
                Arbitraries.of("部署", "反馈措施", "落实结果"),
                Arbitraries.integers().between(1, 60),
                Arbitraries.of(DeadlineUnit.class))
            .as(StageLimit::new);
    return Combinators.combine(
            ModelArbitraries.texts(),
            stages.list().ofMaxSize(3),
            ModelArbitraries.texts().optional())
        .as(StagedDeadlines::new);
  }

  private static Arbitrary<WorkingYear> years() {
    return Combinators.combine(
            Arbitraries.integers().between(1990, 2060),
            holidays().list().ofMaxSize(3),
            PlanArbitraries.dates().list().ofMaxSize(3),
            ModelArbitraries.texts().optional())
        .as(
            (year, holidays, workdays, source) ->
                WorkingYear.builder()
                    .year(year)
                    .holidays(holidays)
                    .workdays(workdays)
                    .source(source)
                    .build());
  }

  private static Arbitrary<Holiday> holidays() {
    return Combinators.combine(
            ModelArbitraries.texts(),
            PlanArbitraries.dates(),
            Arbitraries.integers().between(0, 30))
        .as((name, first, days) -> new Holiday(name, first, first.plusDays(days)));
  }
}
