package org.luoshi.io.text.lexis;

import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.Frequency;
import org.luoshi.model.plan.Recurrence;
import org.luoshi.text.ChineseNumerals;

/**
 * Days that come back for every period (定期报送): {@code 每季度第1个月的10日前}, {@code 每月28日前}, {@code
 * 每季度末月20日前}.
 *
 * @since 0.1.0
 */
public final class Recurrences {

  private static final String NUMERALS = "0123456789一二三四五六七八九十";
  private static final int MAX_PHRASE = 24;
  private static final int MAX_OFFSET = 12;

  private Recurrences() {}

  /**
   * Finds the recurrence that a sentence names.
   *
   * @param folded the sentence
   * @param year the year that a beginning such as {@code 从第二季度起} belongs to
   * @return the recurrence; empty if the sentence names none
   */
  public static Optional<Recurrence> find(String folded, Optional<Integer> year) {
    for (Frequency frequency : Frequency.values()) {
      int at = folded.indexOf(frequency.chineseName());
      if (at >= 0) {
        int from = at + frequency.chineseName().length();
        String phrase = folded.substring(from, Math.min(folded.length(), from + MAX_PHRASE));
        OptionalInt day = before(phrase, "日前");
        int offset = offset(phrase, frequency);
        if (day.isPresent()
            && day.getAsInt() >= 1
            && day.getAsInt() <= 31
            && offset <= MAX_OFFSET) {
          return Optional.of(
              new Recurrence(
                  frequency,
                  offset,
                  day.getAsInt(),
                  first(folded, frequency, offset, year),
                  Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  /** The first month of a period comes after the one reported on; its last month belongs to it. */
  private static int offset(String phrase, Frequency frequency) {
    if (phrase.contains("末月") || phrase.contains("最后一个月") || phrase.contains("最后1个月")) {
      return 0;
    }
    OptionalInt month = between(phrase, "第", "个月");
    if (month.isPresent()) {
      return month.getAsInt();
    }
    return phrase.contains("次月") || phrase.contains("首月") || frequency != Frequency.MONTHLY ? 1 : 0;
  }

  private static Optional<ReportingPeriod> first(
      String folded, Frequency frequency, int offset, Optional<Integer> year) {
    OptionalInt quarter = between(folded, "从第", "季度起");
    boolean known = year.isPresent() && frequency == Frequency.QUARTERLY && quarter.isPresent();
    if (!known || quarter.getAsInt() < 1 || quarter.getAsInt() > 4) {
      return Optional.empty();
    }
    // what is handed in during the first month of a quarter reports on the quarter before
    int covered = offset > 0 ? quarter.getAsInt() - 1 : quarter.getAsInt();
    return Optional.of(
        covered == 0
            ? ReportingPeriod.ofQuarter(year.get() - 1, 4)
            : ReportingPeriod.ofQuarter(year.get(), covered));
  }

  private static OptionalInt between(String s, String open, String close) {
    int start = s.indexOf(open);
    int end = start < 0 ? -1 : s.indexOf(close, start + open.length());
    return end < 0 ? OptionalInt.empty() : number(s.substring(start + open.length(), end));
  }

  private static OptionalInt before(String s, String close) {
    int end = s.indexOf(close);
    int start = Math.max(0, end);
    while (start > 0 && NUMERALS.indexOf(s.charAt(start - 1)) >= 0) {
      start--;
    }
    return end < 0 ? OptionalInt.empty() : number(s.substring(start, end));
  }

  private static OptionalInt number(String s) {
    if (s.isEmpty() || s.length() > 3 || s.chars().anyMatch(c -> NUMERALS.indexOf(c) < 0)) {
      return OptionalInt.empty();
    }
    if (s.chars().allMatch(c -> '0' <= c && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(s));
    }
    var value = ChineseNumerals.parse(s);
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }
}
