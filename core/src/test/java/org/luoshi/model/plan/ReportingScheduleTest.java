package org.luoshi.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.ReportingPeriod;

class ReportingScheduleTest {

  private static List<String> days(List<DueDate> dates) {
    return dates.stream()
        .map(d -> d.date() + " " + d.covers().map(ReportingPeriod::toString).orElse("-"))
        .toList();
  }

  private static DueDate dated(int year, int month, int day, ReportingPeriod covers) {
    return DueDate.of(LocalDate.of(year, month, day), covers, month + "月" + day + "日");
  }

  @Test
  void dueDates_namedDays_belongToTheYearTheyReportOn() {
    ReportingRule plans =
        ReportingRule.builder()
            .addKinds(ReportKind.HANDLING_PLAN, ReportKind.CONTACT_LIST)
            .addDeadline(
                new DueDate(LocalDate.of(2020, 2, 3), Optional.empty(), "2020年2月3日前", true))
            .build();
    ReportingRule completion =
        ReportingRule.builder()
            .addKind(ReportKind.COMPLETION)
            .addDeadline(dated(2020, 4, 15, ReportingPeriod.ofQuarter(2020, 1)))
            .addDeadline(dated(2020, 7, 15, ReportingPeriod.ofQuarter(2020, 2)))
            .addDeadline(dated(2020, 10, 15, ReportingPeriod.ofQuarter(2020, 3)))
            .addDeadline(dated(2021, 1, 15, ReportingPeriod.ofYear(2020)))
            .build();
    ReportingSchedule schedule = ReportingSchedule.builder().addRules(completion, plans).build();
    assertEquals(
        List.of(
            "2020-02-03 -",
            "2020-04-15 2020-01/2020-03",
            "2020-07-15 2020-04/2020-06",
            "2020-10-15 2020-07/2020-09",
            "2021-01-15 2020-01/2020-12"),
        days(schedule.dueDates(2020)));
    assertEquals(List.of(), schedule.dueDates(2021));
  }

  @Test
  void dueDates_tenthOfEachQuartersFirstMonth_coverTheQuarterBefore() {
    Recurrence recurrence =
        new Recurrence(
            Frequency.QUARTERLY,
            1,
            10,
            Optional.of(ReportingPeriod.ofQuarter(2017, 1)),
            Optional.empty());
    ReportingRule rule =
        ReportingRule.builder().addKind(ReportKind.COMPLETION).recurrence(recurrence).build();
    assertEquals(
        List.of(
            "2017-04-10 2017-01/2017-03",
            "2017-07-10 2017-04/2017-06",
            "2017-10-10 2017-07/2017-09",
            "2018-01-10 2017-10/2017-12"),
        days(rule.dueDates(2017)));
    assertEquals(List.of(), rule.dueDates(2016));
  }

  @Test
  void dueDates_firstAndLastPeriod_limitTheRecurrence() {
    Recurrence recurrence =
        new Recurrence(
            Frequency.QUARTERLY,
            0,
            20,
            Optional.of(ReportingPeriod.ofQuarter(2019, 2)),
            Optional.of(ReportingPeriod.ofQuarter(2019, 3)));
    assertEquals(
        List.of("2019-06-20 2019-04/2019-06", "2019-09-20 2019-07/2019-09"),
        days(recurrence.dueDates(2019)));
  }

  @Test
  void dueDates_dayBeyondTheMonth_isItsLastDay() {
    List<DueDate> months = Recurrence.of(Frequency.MONTHLY, 0, 31).dueDates(2020);
    assertEquals(12, months.size());
    assertEquals(LocalDate.of(2020, 2, 29), months.get(1).date());
    assertEquals(LocalDate.of(2020, 4, 30), months.get(3).date());
  }

  @Test
  void dueDates_halfYearsAndYears_areTheirs() {
    assertEquals(
        List.of("2020-07-05 2020-01/2020-06", "2021-01-05 2020-07/2020-12"),
        days(Recurrence.of(Frequency.HALF_YEARLY, 1, 5).dueDates(2020)));
    assertEquals(
        List.of("2020-12-28 2020-01/2020-12"),
        days(Recurrence.of(Frequency.YEARLY, 0, 28).dueDates(2020)));
  }

  @Test
  void lastDay_exclusive_isTheDayBefore() {
    DueDate due =
        DueDate.of(LocalDate.of(2020, 3, 1), ReportingPeriod.ofMonths(2020, 2, 2), "3月1日前");
    assertEquals(LocalDate.of(2020, 3, 1), due.lastDay());
    assertEquals(
        LocalDate.of(2020, 2, 29),
        new DueDate(due.date(), due.covers(), due.printed(), false).lastDay());
  }

  @Test
  void recurrence_outOfRange_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Recurrence.of(Frequency.MONTHLY, -1, 10));
    assertThrows(IllegalArgumentException.class, () -> Recurrence.of(Frequency.MONTHLY, 13, 10));
    assertThrows(IllegalArgumentException.class, () -> Recurrence.of(Frequency.MONTHLY, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> Recurrence.of(Frequency.MONTHLY, 0, 32));
    Optional<ReportingPeriod> first = Optional.of(ReportingPeriod.ofYear(2020));
    Optional<ReportingPeriod> last = Optional.of(ReportingPeriod.ofYear(2019));
    assertThrows(
        IllegalArgumentException.class, () -> new Recurrence(Frequency.YEARLY, 0, 1, first, last));
  }

  @Test
  void dueDates_yearOutOfRange_isRefused() {
    ReportingRule rule = ReportingRule.builder().addKind(ReportKind.COMPLETION).build();
    assertThrows(IllegalArgumentException.class, () -> rule.dueDates(0));
    assertThrows(IllegalArgumentException.class, () -> Frequency.YEARLY.periodsOf(10_000));
  }

  @Test
  void build_blankOrMissingEssentials_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> ReportingRule.builder().build());
    assertThrows(IllegalArgumentException.class, () -> Milestone.builder().title(" ").build());
    assertThrows(
        IllegalArgumentException.class,
        () -> HandlingPlan.builder().item(ItemId.of("1")).unit("").build());
    assertThrows(
        IllegalArgumentException.class, () -> Contact.builder().unit("区商务局").name("").build());
    assertThrows(
        IllegalArgumentException.class, () -> Contact.builder().unit("").name("张三").build());
    assertThrows(IllegalArgumentException.class, () -> ItemId.of(" "));
  }

  @Test
  void kindAndFrequencyParse_chineseName_areRead() {
    assertEquals(ReportKind.CONTACT_LIST, ReportKind.parse("人员名单"));
    assertEquals(Frequency.QUARTERLY, Frequency.parse("每季度"));
    assertEquals(Frequency.HALF_YEARLY, Frequency.parse("half_yearly"));
  }
}
