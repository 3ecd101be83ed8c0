package org.luoshi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  @Test
  void factories_everyKind_giveTheirMonths() {
    assertEquals("2021-01/2021-12", ReportingPeriod.ofYear(2021).toString());
    assertEquals("2021-07/2021-12", ReportingPeriod.ofHalf(2021, 2).toString());
    assertEquals("2021-04/2021-06", ReportingPeriod.ofQuarter(2021, 2).toString());
    assertEquals("2021-01/2021-05", ReportingPeriod.ofMonths(2021, 1, 5).toString());
    assertEquals("2021-01/2021-09/cumulative", ReportingPeriod.ofYearToDate(2021, 9).toString());
  }

  @Test
  void quarter_onlyOfThreeMonthsThatAreOne_isThere() {
    assertEquals(OptionalInt.of(1), ReportingPeriod.ofYearToDate(2021, 3).quarter());
    assertEquals(OptionalInt.of(4), ReportingPeriod.ofQuarter(2021, 4).quarter());
    assertEquals(OptionalInt.empty(), ReportingPeriod.ofMonths(2021, 2, 4).quarter());
    assertEquals(OptionalInt.empty(), ReportingPeriod.ofHalf(2021, 1).quarter());
    assertEquals(OptionalInt.empty(), ReportingPeriod.parse("2020-01/2021-03").quarter());
  }

  @Test
  void days_ofALeapFebruary_areItsFirstAndLast() {
    ReportingPeriod period = ReportingPeriod.ofMonths(2020, 2, 2);
    assertEquals(LocalDate.of(2020, 2, 1), period.firstDay());
    assertEquals(LocalDate.of(2020, 2, 29), period.lastDay());
    assertTrue(period.contains(period.firstDay()) && period.contains(period.lastDay()));
    assertFalse(
        period.contains(LocalDate.of(2020, 1, 31)) || period.contains(LocalDate.of(2020, 3, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021",
        "2021-01",
        "2021-01/2021-13",
        "2021-03/2021-01",
        "2021-01/2021-03/",
        "2021-01-2021-03",
        "0000-01/2021-03"
      })
  void parse_otherForm_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.parse(text));
  }

  @Test
  void factories_outOfRange_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.ofYear(0));
    assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.ofHalf(2021, 3));
    assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.ofQuarter(2021, 0));
    assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.ofMonths(2021, 5, 4));
    assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.ofYearToDate(2021, 13));
  }
}
