package org.luoshi.validation.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.Folding;

/**
 * A printed deadline as far as it tells numbers.
 *
 * @param year the last year it names, 0 if none
 * @param month the month behind it, 0 if none
 * @param day the day behind that, 0 if none
 */
record Deadline(int year, int month, int day) {

  private static final List<String> TIMES =
      List.of("年", "月", "季", "周", "日", "天", "旬", "长期", "持续", "每", "即", "立", "按", "常态", "适时", "时序");
  private static final String NUMERALS = "一二三四五六七八九十两";
  private static final int YEAR_LENGTH = 4;

  /** Reads a deadline such as 2026年6月30日前, 2026-06-30 or 12月底. */
  static Deadline parse(String printed) {
    String text = Folding.fold(printed);
    int year = 0;
    int month = 0;
    int day = 0;
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && Texts.isDigit(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        i++;
        continue;
      }
      int number = end - i > YEAR_LENGTH ? -1 : number(text, i, end);
      char mark = TextRule.at(text, end);
      if (end - i == YEAR_LENGTH && "年-/.".indexOf(mark) >= 0) {
        year = number;
        month = 0;
        day = 0;
      } else if (end - i <= 2 && isMonth(text, i, mark)) {
        month = number;
        day = 0;
      } else if (end - i <= 2 && month > 0 && isDay(text, i, mark)) {
        day = number;
      }
      i = end;
    }
    return new Deadline(year, month, day);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isMonth(String text, int from, char mark) {
    return mark == '月' || isBehindYear(text, from);
  }

  private static boolean isBehindYear(String text, int from) {
    int digits = 0;
    while (digits <= YEAR_LENGTH && Texts.isDigit(TextRule.at(text, from - 2 - digits))) {
      digits++;
    }
    return digits == YEAR_LENGTH && "-/.".indexOf(text.charAt(from - 1)) >= 0;
  }

  private static boolean isDay(String text, int from, char mark) {
    return mark == '日' || mark == '号' || from > 0 && "-/.".indexOf(text.charAt(from - 1)) >= 0;
  }

  /** Returns whether a text tells no time at all. */
  static boolean isNone(String printed) {
    String text = Folding.fold(printed);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Texts.isDigit(c) || NUMERALS.indexOf(c) >= 0 || TextRule.startsWithAny(text, i, TIMES)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the calendar lacks the day. */
  boolean isImpossible() {
    if (month > 12 || day > 31) {
      return true;
    }
    try {
      return month > 0 && day > 0 && !YearMonth.of(year > 0 ? year : 2000, month).isValidDay(day);
    } catch (DateTimeException e) {
      return true;
    }
  }

  /** Returns the last day that is meant, in {@code year} where none is named. */
  Optional<LocalDate> lastDay(Optional<Integer> planned) {
    int of = year > 0 ? year : planned.orElse(0);
    if (of == 0 || month == 0 && year == 0 || isImpossible()) {
      return Optional.empty();
    }
    YearMonth last = YearMonth.of(of, month == 0 ? 12 : month);
    return Optional.of(day == 0 ? last.atEndOfMonth() : last.atDay(day));
  }
}
