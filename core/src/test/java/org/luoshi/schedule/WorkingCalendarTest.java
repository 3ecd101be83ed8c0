package org.luoshi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.luoshi.schedule.Calendars.day;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-09, true", // Friday
    "2024-02-12, false", // Monday of the Spring Festival
    "2024-02-18, true", // Sunday with work
    "2024-02-24, false", // Saturday
  })
  void isWorkingDay_followsTheNotice(String date, boolean works) {
    assertEquals(Optional.of(works), Calendars.OF_2024.isWorkingDay(day(date)));
  }

  @Test
  void isWorkingDay_ofAYearWithoutNotice_isNotKnown() {
    assertEquals(Optional.empty(), Calendars.OF_2024.isWorkingDay(day("2025-01-02")));
    assertEquals(Optional.empty(), Calendars.OF_2024.isWorkingDay(day("2023-12-30")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-09, 1, 2024-02-18",
    "2024-02-09, 2, 2024-02-19",
    "2024-09-27, 3, 2024-10-08",
    "2024-03-04, 20, 2024-04-01",
  })
  void plusWorkingDays_skipsHolidaysAndCountsMakeUpDays(String start, int days, String expected) {
    assertEquals(Optional.of(day(expected)), Calendars.OF_2024.plusWorkingDays(day(start), days));
  }

  @Test
  void plusWorkingDays_intoAYearWithoutNotice_isNotKnown() {
    assertEquals(Optional.empty(), Calendars.OF_2024.plusWorkingDays(day("2024-12-30"), 2));
    assertEquals(
        Optional.of(day("2024-12-31")), Calendars.OF_2024.plusWorkingDays(day("2024-12-30"), 1));
  }

  @Test
  void plusWorkingDays_ofNoDays_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Calendars.OF_2024.plusWorkingDays(day("2024-03-04"), 0));
  }

  @Test
  void build_ofAYearTwice_isRefused() {
    WorkingYear year = WorkingYear.builder().year(2024).build();
    assertThrows(
        IllegalArgumentException.class,
        () -> WorkingCalendar.builder().addYears(year, year).build());
  }

  @Test
  void holiday_thatRunsBackwardOrForMonths_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Holiday("春节", day("2024-02-10"), day("2024-02-09")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Holiday("春节", day("2024-02-10"), day("2024-04-09")));
  }
}
