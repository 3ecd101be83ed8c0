package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.Frequency;
import org.luoshi.model.plan.Recurrence;
import org.luoshi.text.Folding;

/** Dates, periods and recurrences. */
class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "2016年2月26日, 2016-02-26",
    "２０１６年２月２６日, 2016-02-26",
    "2016年02月26日, 2016-02-26",
    "2016 年 2 月 26 日, 2016-02-26",
    "2016-03-01, 2016-03-01",
    "2025- 05- 20, 2025-05-20",
    "2016/3/1, 2016-03-01",
    "2016.3.1, 2016-03-01",
    "二○一一年四月六日, 2011-04-06",
    "二〇一〇年十二月三十一日, 2010-12-31",
    "二零二四年二月二十九日, 2024-02-29",
    "' 2016年2月26日 ', 2016-02-26"
  })
  void whole_dateInAnyForm_isTheDate(String text, LocalDate date) {
    assertEquals(Optional.of(date), Dates.whole(Folding.fold(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2016年",
        "2016年2月",
        "2月26日",
        "2016年2月30日",
        "2025年2月29日",
        "2016年13月1日",
        "2016-00-10",
        "2016年2月26日前",
        "1.2.3",
        "2016年2月26"
      })
  void whole_noDateOrAnImpossibleOne_isEmpty(String text) {
    assertEquals(Optional.empty(), Dates.whole(text));
  }

  @Test
  void all_elidedYears_areTakenFromTheDateBefore() {
    String text = "分别于2025年4月9日、7月9日、10月9日及2026年1月9日前";
    List<Dates> dates = Dates.all(text, 0, text.length());

    assertEquals(
        List.of("2025-04-09", "2025-07-09", "2025-10-09", "2026-01-09"),
        dates.stream().map(d -> d.date().toString()).toList());
    assertEquals(List.of(true, false, false, true), dates.stream().map(Dates::hasYear).toList());
    assertEquals("7月9日", text.substring(dates.get(1).start(), dates.get(1).end()));
  }

  @Test
  void all_yearAlone_isTheYearOfWhatFollows() {
    String text = "2025年各季度,即4月9日和7月9日";

    assertEquals(
        List.of("2025-04-09", "2025-07-09"),
        Dates.all(text, 0, text.length()).stream().map(d -> d.date().toString()).toList());
  }

  @Test
  void all_impossibleDate_isLeftOutAndTheRestRead() {
    String text = "2025年2月30日、3月5日";

    assertEquals(
        List.of("2025-03-05"),
        Dates.all(text, 0, text.length()).stream().map(d -> d.date().toString()).toList());
  }

  @Test
  void all_noYearAnywhere_isEmpty() {
    assertEquals(List.of(), Dates.all("4月9日、7月9日前", 0, 10));
    assertEquals(List.of(), Dates.all("", 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"2020年政府工作报告, 2020", "关于二〇二〇年工作, 2020", "十二届2025年, 2025"})
  void year_firstYearNamed_isTheYear(String text, int year) {
    assertEquals(OptionalInt.of(year), Dates.year(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "工作报告", "1234年", "20年", "2020号"})
  void year_noYear_isEmpty(String text) {
    assertEquals(OptionalInt.empty(), Dates.year(text));
  }

  @ParameterizedTest
  @CsvSource({"2024年工作报告1-3月份进展情况, 1, 3", "1至9月完成情况, 1, 9", "1—11月份, 1, 11", "2024年1-12月, 1, 12"})
  void find_months_areThePeriod(String text, int first, int last) {
    assertEquals(
        Optional.of(ReportingPeriod.ofMonths(2024, first, last)),
        Periods.find(Folding.fold(text), 2024));
  }

  @Test
  void find_namedPeriod_isThePeriod() {
    assertEquals(Optional.of(ReportingPeriod.ofQuarter(2024, 1)), Periods.find("第一季度完成情况", 2024));
    assertEquals(Optional.of(ReportingPeriod.ofQuarter(2024, 3)), Periods.find("3季度完成情况", 2024));
    assertEquals(Optional.of(ReportingPeriod.ofHalf(2024, 1)), Periods.find("上半年完成情况", 2024));
    assertEquals(Optional.of(ReportingPeriod.ofHalf(2024, 2)), Periods.find("下半年完成情况", 2024));
    assertEquals(Optional.of(ReportingPeriod.ofYear(2024)), Periods.find("全年完成情况", 2024));
    assertEquals(Optional.of(ReportingPeriod.ofYear(2024)), Periods.find("年度完成情况", 2024));
    assertEquals(Optional.of(ReportingPeriod.ofMonths(2024, 3, 3)), Periods.find("3月份", 2024));
  }

  @Test
  void month_aloneInAHead_isThePeriod() {
    assertEquals(Optional.of(ReportingPeriod.ofMonths(2024, 3, 3)), Periods.month("3月进展", 2024));
    assertEquals(Optional.of(ReportingPeriod.ofMonths(2024, 11, 11)), Periods.month("11月", 2024));
    for (String head : List.of("", "进展", "月进展", "3月底进展", "3月5日", "1-3月", "9至3月", "13月")) {
      assertEquals(Optional.empty(), Periods.month(head, 2024), head);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "完成情况", "3月5日完成情况", "月月红", "五季度", "季度", "9-3月", "13-15月"})
  void find_noPeriod_isEmpty(String text) {
    assertEquals(Optional.empty(), Periods.find(text, 2024));
  }

  @ParameterizedTest
  @CsvSource({
    "每季度第1个月的10日前报送, QUARTERLY, 1, 10",
    "每季度后第一个月的8日前报送, QUARTERLY, 1, 8",
    "每季度末月20日前报送, QUARTERLY, 0, 20",
    "每季度最后一个月25日前报送, QUARTERLY, 0, 25",
    "每月28日前报送, MONTHLY, 0, 28",
    "每月二十八日前报送, MONTHLY, 0, 28",
    "每月次月5日前报送, MONTHLY, 1, 5"
  })
  void find_recurrence_isTheDayOfEveryPeriod(
      String text, Frequency frequency, int offset, int day) {
    assertEquals(
        Optional.of(Recurrence.of(frequency, offset, day)),
        Recurrences.find(text, Optional.of(2024)));
  }

  @Test
  void find_beginningQuarter_isThePeriodReportedOnFirst() {
    Recurrence following = Recurrences.find("从第二季度起,每季度第1个月10日前", Optional.of(2024)).orElseThrow();
    Recurrence same = Recurrences.find("从第二季度起,每季度末月20日前", Optional.of(2024)).orElseThrow();

    assertEquals(Optional.of(ReportingPeriod.ofQuarter(2024, 1)), following.first());
    assertEquals(Optional.of(ReportingPeriod.ofQuarter(2024, 2)), same.first());
  }

  @Test
  void find_beginningWithoutYear_hasNoFirstPeriod() {
    assertTrue(
        Recurrences.find("从第二季度起,每季度第1个月10日前", Optional.empty()).orElseThrow().first().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "每季度报送", "每月32日前", "每月0日前", "10日前报送", "每季度第99个月10日前", "每月99999日前"})
  void find_noDayOrAnImpossibleOne_isEmpty(String text) {
    assertFalse(Recurrences.find(text, Optional.of(2024)).isPresent());
  }
}
