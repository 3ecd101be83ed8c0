package org.luoshi.io.text.lexis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.ChineseNumerals;
import org.luoshi.text.Folding;

/**
 * Dates in a folded text (日期): {@code 2016年2月26日}, {@code 2016-03-01}, {@code 2025- 05- 20}, {@code
 * 二○一一年四月六日}, {@code 二OO八年五月八日}.
 *
 * @param date the date
 * @param start where it begins
 * @param end where it ends
 * @param hasYear whether its year was printed
 * @since 0.1.0
 */
public record Dates(LocalDate date, int start, int end, boolean hasYear) {

  private static final CharacterSet LASTS = CharacterSet.of("日号0123456789〇○零一二三四五六七八九十");
  private static final CharacterSet TIME = CharacterSet.of("0123456789:.");
  private static final CharacterSet TIME_UNITS = CharacterSet.of("时分秒");
  private static final String ZEROS = "0OoΟοОо"; // also Greek and Cyrillic letters
  private static final CharacterSet NUMERALS = CharacterSet.of("123456789〇○零一二三四五六七八九十" + ZEROS);
  private static final int YEAR_DIGITS = 4;
  private static final int MIN_LENGTH = 8; // 2025-1-1
  private static final int MAX_LENGTH = 24;

  /** Returns whether a text ends with a character that a date can end with. */
  public static boolean mayEnd(String folded) {
    return !folded.isEmpty() && LASTS.has(folded.charAt(folded.length() - 1));
  }

  /**
   * Finds the dates in a text.
   *
   * @param folded the text
   * @param from where to begin
   * @param to where to end
   * @return the dates in order; a date without a year has that of the one before, and is left out
   *     where there is none
   */
  public static List<Dates> all(String folded, int from, int to) {
    List<Dates> found = new ArrayList<>();
    OptionalInt year = OptionalInt.empty();
    int i = from;
    while (i < to) {
      if (!NUMERALS.has(folded.charAt(i))) {
        i++;
        continue;
      }
      Optional<Dates> date = at(folded, i, to, year);
      if (date.isPresent()) {
        found.add(date.get());
        year = OptionalInt.of(date.get().date.getYear());
        i = date.get().end;
      } else {
        OptionalInt alone = yearAt(folded, i, to);
        year = alone.isPresent() ? alone : year;
        i = numeralEnd(folded, i, to);
      }
    }
    return found;
  }

  /**
   * Reads a text that is a date and nothing else but blanks around and in it.
   *
   * @param folded the text
   * @return the date; empty if it is none
   */
  public static Optional<LocalDate> whole(String folded) {
    String words = Characters.strip(folded);
    if (words.length() < MIN_LENGTH
        || words.length() > MAX_LENGTH
        || !NUMERALS.has(words.charAt(0))) {
      return Optional.empty();
    }
    return at(words, 0, words.length(), OptionalInt.empty())
        .filter(d -> d.end == words.length())
        .map(Dates::date);
  }

  /**
   * Reads a text that is a date, alone or with a time of the day behind it.
   *
   * @param folded the text
   * @return the date; empty if it is none
   */
  public static Optional<LocalDate> day(String folded) {
    String words = Characters.strip(folded);
    int blank = words.lastIndexOf(' ');
    boolean timed = blank > 0 && isTime(words.substring(blank + 1));
    return whole(timed ? words.substring(0, blank) : words);
  }

  /**
   * Returns where a time of the day such as {@code 14:36:23} or 14时36分 ends.
   *
   * @param folded the text
   * @param from where it may begin
   * @return its end; {@code from} if none is there
   */
  public static int timeEnd(String folded, int from) {
    int end = TIME.runEnd(folded, from, folded.length());
    while (end > from && end < folded.length() && TIME_UNITS.has(folded.charAt(end))) {
      end = TIME.runEnd(folded, end + 1, folded.length());
    }
    return end;
  }

  /** Returns whether words are a time of the day and no other number: {@code 14:36}, 14时36分. */
  public static boolean isTime(String words) {
    return (words.indexOf(':') > 0 || words.indexOf('时') > 0)
        && timeEnd(words, 0) == words.length();
  }

  /** Returns the year that a text names first, such as {@code 2020年}. */
  public static OptionalInt year(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (NUMERALS.has(folded.charAt(i))) {
        OptionalInt year = yearAt(folded, i, folded.length());
        if (year.isPresent()) {
          return year;
        }
        i = numeralEnd(folded, i, folded.length()) - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** Returns whether the year of a date can begin at a place in a text, which may be unfolded. */
  public static boolean mayBegin(String text, int at) {
    int end = at;
    while (end < text.length() && NUMERALS.has(Folding.fold(text.charAt(end)))) {
      end++;
    }
    return end - at == YEAR_DIGITS;
  }

  private static OptionalInt yearAt(String s, int from, int to) {
    int end = numeralEnd(s, from, to);
    OptionalInt value = value(s, from, end);
    boolean year = end - from == YEAR_DIGITS && end < to && s.charAt(end) == '年';
    return year && value.isPresent() && value.getAsInt() >= 1900 && value.getAsInt() <= 2200
        ? value
        : OptionalInt.empty();
  }

  private static Optional<Dates> at(String s, int from, int to, OptionalInt context) {
    int[] parts = new int[3];
    int[] at = {from};
    OptionalInt first = number(s, at, to);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean dashed = first.getAsInt() >= 1900 && next(s, at, to, "-/.");
    boolean year = dashed || first.getAsInt() >= 1900 && next(s, at, to, "年");
    if (!year && context.isEmpty()) {
      return Optional.empty();
    }
    parts[0] = year ? first.getAsInt() : context.getAsInt();
    OptionalInt month = year ? number(s, at, to) : first;
    if (month.isEmpty() || !next(s, at, to, dashed ? "-/." : "月")) {
      return Optional.empty();
    }
    OptionalInt day = number(s, at, to);
    if (day.isEmpty() || !dashed && !next(s, at, to, "日号")) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(parts[0], month.getAsInt(), day.getAsInt());
      return Optional.of(new Dates(date, from, at[0], year));
    } catch (DateTimeException e) {
      return Optional
          .empty(); // such as 2月30日: no date, and what it is then is not for this reader to say
    }
  }

  private static OptionalInt number(String s, int[] at, int to) {
    int start = Characters.blanksEnd(s, at[0], to);
    int end = numeralEnd(s, start, to);
    OptionalInt value = value(s, start, end);
    at[0] = value.isPresent() ? end : at[0];
    return value;
  }

  private static boolean next(String s, int[] at, int to, String expected) {
    int i = Characters.blanksEnd(s, at[0], to);
    if (i < to && expected.indexOf(s.charAt(i)) >= 0) {
      at[0] = i + 1;
      return true;
    }
    return false;
  }

  private static OptionalInt value(String s, int from, int to) {
    if (from == to || to - from > 4) {
      return OptionalInt.empty();
    }
    if (CharacterSet.DIGITS.runEnd(s, from, to) == to) {
      return OptionalInt.of(Integer.parseInt(s, from, to, 10));
    }
    var value = ChineseNumerals.parse(withZeros(s.substring(from, to)));
    return value.isPresent() && value.getAsLong() <= 9999
        ? OptionalInt.of((int) value.getAsLong())
        : OptionalInt.empty();
  }

  /** Letters and figures stand for a zero among Chinese numerals: 二OO八, 二00八. */
  private static String withZeros(String numeral) {
    char[] digits = numeral.toCharArray();
    for (int i = 0; i < digits.length; i++) {
      digits[i] = ZEROS.indexOf(digits[i]) >= 0 ? '〇' : digits[i];
    }
    return new String(digits);
  }

  private static int numeralEnd(String s, int from, int to) {
    return NUMERALS.runEnd(s, from, to);
  }
}
