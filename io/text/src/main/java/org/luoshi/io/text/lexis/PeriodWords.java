package org.luoshi.io.text.lexis;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.text.ChineseNumerals;
import org.luoshi.text.Lexicon;

/**
 * The times that sentences name, as periods (时期): {@code 2021年一季度}, {@code 今年上半年}, {@code 1-9月},
 * {@code 截至6月底}, {@code 过去五年}, {@code “十四五”期间}.
 *
 * @since 0.1.0
 */
public final class PeriodWords {

  private static final Map<String, Integer> RELATIVE =
      Map.of("今年", 0, "当年", 0, "本年", 0, "去年", -1, "上年", -1, "明年", 1);
  private static final Lexicon RELATIVES = Lexicon.of(RELATIVE.keySet());
  private static final int MAX_YEARS = 20;

  private final String words;
  private final Optional<ReportingPeriod> around;

  private PeriodWords(String words, Optional<ReportingPeriod> around) {
    this.words = words;
    this.around = around;
  }

  /**
   * Returns the period that words name.
   *
   * @param words the words, as {@link org.luoshi.quantity.Subject#period} holds them
   * @param around the period of the document or of the part of it that the words stand in
   * @return the period; {@code around} for empty words, empty where the words leave the period open
   */
  public static Optional<ReportingPeriod> typed(String words, Optional<ReportingPeriod> around) {
    return words.isEmpty() ? around : new PeriodWords(words, around).typed();
  }

  private Optional<ReportingPeriod> typed() {
    if (words.indexOf('“') >= 0) {
      return plan();
    }
    Optional<Integer> year = year();
    if (words.contains("以来")) {
      return since(year);
    }
    if (year.isEmpty() && words.indexOf('年') > 0 && number(words.indexOf('年')) > 0) {
      return span(number(words.indexOf('年')));
    }
    Optional<Integer> meant = year.or(this::yearAround);
    return meant.filter(y -> 1 <= y && y <= 9999).flatMap(this::within);
  }

  /** The year that four digits or a word such as 去年 tell. */
  private Optional<Integer> year() {
    int end = words.indexOf('年');
    int digits = end < 0 ? 0 : digitsBefore(end);
    if (digits == 4) {
      return Optional.of(Integer.parseInt(words, end - 4, end, 10)).filter(year -> year > 0);
    }
    int at = RELATIVES.first(words, 0, words.length());
    String word = RELATIVES.startingAt(words, at, words.length());
    return word.isEmpty() ? Optional.empty() : yearAround().map(y -> y + RELATIVE.get(word));
  }

  /** The year of the document's period, if it lies in one. */
  private Optional<Integer> yearAround() {
    return around.filter(p -> p.from().getYear() == p.to().getYear()).map(p -> p.to().getYear());
  }

  private Optional<ReportingPeriod> within(int year) {
    int month = words.indexOf('月');
    int last = month < 0 ? 0 : number(month);
    if (last >= 1 && last <= 12) {
      return Optional.of(months(year, month, last));
    }
    if (words.contains("前三季度")) {
      return Optional.of(ReportingPeriod.ofMonths(year, 1, 9));
    }
    boolean whole = words.indexOf('季') < 0 && words.indexOf('半') < 0 && month < 0;
    return whole ? Optional.of(ReportingPeriod.ofYear(year)) : Periods.find(words, year);
  }

  private ReportingPeriod months(int year, int month, int last) {
    if (words.startsWith("截")) {
      return ReportingPeriod.ofYearToDate(year, last);
    }
    int joint = month - digitsBefore(month) - 1;
    boolean ranged = joint > 0 && "-至到~".indexOf(words.charAt(joint)) >= 0;
    int end = ranged && words.charAt(joint - 1) == '月' ? joint - 1 : joint;
    int first = ranged ? number(end) : 0;
    int second = words.indexOf('月', month + 1) > 0 ? number(words.indexOf('月', month + 1)) : 0;
    if (second > 0) { // 1月至9月
      first = last;
      last = second;
    }
    boolean forward = first >= 1 && first <= last && last <= 12;
    return ReportingPeriod.ofMonths(year, forward ? first : Math.min(last, 12), Math.min(last, 12));
  }

  /** 过去五年 ends and 今后五年 begins with the period of the document. */
  private Optional<ReportingPeriod> span(int years) {
    boolean ahead = words.contains("今后") || words.contains("未来");
    boolean back =
        words.contains("过去") || words.contains("近") || words.endsWith("来") || words.contains("前");
    if (years > MAX_YEARS || ahead == back) {
      return Optional.empty();
    }
    return around.map(
        p ->
            ahead
                ? years(p.from().getYear(), p.from().getYear() + years - 1)
                : years(p.to().getYear() - years + 1, p.to().getYear()));
  }

  private Optional<ReportingPeriod> since(Optional<Integer> year) {
    return year.isEmpty()
        ? Optional.empty()
        : around
            .filter(p -> p.to().getYear() >= year.get())
            .map(p -> new ReportingPeriod(YearMonth.of(year.get(), 1), p.to(), true));
  }

  /** The years of a five-year plan: the first began in 1953, the third in 1966. */
  private Optional<ReportingPeriod> plan() {
    int open = words.indexOf('“');
    int close = words.indexOf('”', open);
    long number =
        close < open + 3
            ? 0
            : ChineseNumerals.parse(words.substring(open + 1, close - 1)).orElse(0);
    if (number < 1 || number > 100) {
      return Optional.empty();
    }
    int first = (int) (number < 3 ? 1948 + 5 * number : 1951 + 5 * number);
    boolean last = words.endsWith("末") || words.endsWith("底");
    return Optional.of(years(last ? first + 4 : first, first + 4));
  }

  private static ReportingPeriod years(int first, int last) {
    return new ReportingPeriod(
        YearMonth.of(Math.max(1, first), 1), YearMonth.of(Math.min(9999, last), 12), false);
  }

  /** The number that ends at a place, in digits or Chinese digits; 0 if there is none. */
  private int number(int end) {
    int digits = digitsBefore(end);
    if (digits > 0 && digits <= 4) {
      return Integer.parseInt(words, end - digits, end, 10);
    }
    int start = end;
    while (start > 0 && "一二两三四五六七八九十".indexOf(words.charAt(start - 1)) >= 0) {
      start--;
    }
    return start < end && digits == 0
        ? (int) ChineseNumerals.parse(words.substring(start, end)).orElse(0)
        : 0;
  }

  private int digitsBefore(int end) {
    int start = end;
    while (start > 0 && words.charAt(start - 1) >= '0' && words.charAt(start - 1) <= '9') {
      start--;
    }
    return end - start;
  }
}
