package org.luoshi.io.text.lexis;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.text.Lexicon;

/**
 * Reporting periods in a folded text (报告期): {@code 1-3月份}, {@code 一季度}, {@code 上半年}, {@code 全年}.
 *
 * @since 0.1.0
 */
public final class Periods {

  private static final Map<String, Integer> QUARTERS =
      Map.of("一季度", 1, "二季度", 2, "三季度", 3, "四季度", 4, "1季度", 1, "2季度", 2, "3季度", 3, "4季度", 4);

  private static final Lexicon SINCE_FIRST = Lexicon.of("前", "1-", "一至", "1至", "一-", "一到", "1到");
  private static final Lexicon FIRST_HALF = Lexicon.of("上半年", "半年", "年中");
  private static final Lexicon WHOLE_YEAR = Lexicon.of("全年", "年度", "年终", "年底", "年末");
  private static final String AROUND_DATES = "0123456789底末初前以至-中";

  private Periods() {}

  /**
   * Finds the period that a title names.
   *
   * @param folded the title
   * @param year the year it belongs to
   * @return the period; empty if the title names none
   */
  public static Optional<ReportingPeriod> find(String folded, int year) {
    Optional<ReportingPeriod> months = months(folded, year);
    if (months.isPresent()) {
      return months;
    }
    int quarter = folded.indexOf("季度");
    if (quarter > 0) {
      Integer number = QUARTERS.get(folded.substring(quarter - 1, quarter + 2));
      boolean sinceFirst = SINCE_FIRST.lengthBefore(folded, 0, quarter - 1) > 0;
      return Optional.ofNullable(number)
          .map(
              q ->
                  sinceFirst
                      ? ReportingPeriod.ofMonths(year, 1, 3 * q)
                      : ReportingPeriod.ofQuarter(year, q));
    }
    Optional<ReportingPeriod> toDate = toDate(folded, year);
    if (toDate.isPresent()) {
      return toDate;
    }
    if (folded.contains("下半年")) {
      return Optional.of(ReportingPeriod.ofHalf(year, 2));
    }
    if (FIRST_HALF.isIn(folded)) {
      return Optional.of(ReportingPeriod.ofHalf(year, 1));
    }
    return WHOLE_YEAR.isIn(folded)
        ? Optional.of(ReportingPeriod.ofYear(year))
        : month(folded, year).or(() -> untilMonth(folded, year));
  }

  /** 9月底前 and 9月末 without a first month mean all months so far. */
  private static Optional<ReportingPeriod> untilMonth(String s, int year) {
    int month = s.indexOf('月');
    int start = month < 0 ? -1 : digitsBefore(s, month);
    boolean ends = month + 1 < s.length() && "底末".indexOf(s.charAt(month + 1)) >= 0;
    OptionalInt last = ends && start < month ? number(s, start, month) : OptionalInt.empty();
    return last.isPresent()
        ? Optional.of(ReportingPeriod.ofYearToDate(year, last.getAsInt()))
        : Optional.empty();
  }

  /**
   * Finds the single month that the head of a column names.
   *
   * @param folded the head
   * @param year the year it belongs to
   * @return the month; empty for several months, a day or the limit of a time
   */
  public static Optional<ReportingPeriod> month(String folded, int year) {
    int month = folded.indexOf('月');
    int start = month < 0 ? -1 : digitsBefore(folded, month);
    boolean ranged = start > 0 && AROUND_DATES.indexOf(folded.charAt(start - 1)) >= 0;
    boolean limited =
        month + 1 < folded.length() && AROUND_DATES.indexOf(folded.charAt(month + 1)) >= 0;
    OptionalInt number =
        start < 0 || ranged || limited ? OptionalInt.empty() : number(folded, start, month);
    return number.isPresent()
        ? Optional.of(ReportingPeriod.ofMonths(year, number.getAsInt(), number.getAsInt()))
        : Optional.empty();
  }

  /** 截至8月底 means all months so far. */
  private static Optional<ReportingPeriod> toDate(String s, int year) {
    int word = Math.max(s.indexOf("截至"), s.indexOf("截止"));
    int month = word < 0 ? -1 : s.indexOf('月', word);
    int start = month < 0 ? -1 : digitsBefore(s, month);
    OptionalInt last = start > word ? number(s, start, month) : OptionalInt.empty();
    return last.isPresent()
        ? Optional.of(ReportingPeriod.ofYearToDate(year, last.getAsInt()))
        : Optional.empty();
  }

  private static Optional<ReportingPeriod> months(String s, int year) {
    int month = s.indexOf('月');
    while (month > 0) {
      int lastStart = digitsBefore(s, month);
      int dash = lastStart - 1;
      int firstStart =
          dash > 0 && (s.charAt(dash) == '-' || s.charAt(dash) == '至')
              ? digitsBefore(s, dash)
              : dash;
      if (lastStart < month && firstStart >= 0 && firstStart < dash) {
        OptionalInt first = number(s, firstStart, dash);
        OptionalInt last = number(s, lastStart, month);
        if (first.isPresent() && last.isPresent() && first.getAsInt() < last.getAsInt()) {
          return Optional.of(ReportingPeriod.ofMonths(year, first.getAsInt(), last.getAsInt()));
        }
      }
      month = s.indexOf('月', month + 1);
    }
    return Optional.empty();
  }

  private static int digitsBefore(String s, int end) {
    int start = end;
    while (start > 0
        && '0' <= s.charAt(start - 1)
        && s.charAt(start - 1) <= '9'
        && end - start < 2) {
      start--;
    }
    return start;
  }

  private static OptionalInt number(String s, int from, int to) {
    int value = from < to ? Integer.parseInt(s, from, to, 10) : 0;
    return value >= 1 && value <= 12 ? OptionalInt.of(value) : OptionalInt.empty();
  }
}
