package org.luoshi.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.text.ChineseNumerals;
import org.luoshi.text.Folding;

/**
 * Deadlines as items print them (完成时限): {@code 10月底前}, {@code 2025年6月15日}, {@code 第三季度}, {@code
 * 年底}.
 *
 * @since 0.1.0
 */
public final class PrintedDeadline {

  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十";
  private static final List<String> YEAR_ENDS = List.of("年底", "年末", "年终", "年内", "年度内", "全年", "下半年");
  private static final int LONGEST = 200;

  private final String text;
  private int year;
  private int at;
  private Optional<LocalDate> last = Optional.empty();

  private PrintedDeadline(String text, int year) {
    this.text = text;
    this.year = year;
  }

  /**
   * Returns the last day that is on time.
   *
   * <p>Of several days the latest counts, which is as a rule that of the completion. A part of a
   * month ends with its 10th, 20th or last day, a half year and a quarter with their last days.
   *
   * @param printed the deadline as published; what stands behind its 200th character is not read
   * @param year the year that is meant where none is printed, 1 to 9999
   * @return the day; empty if the words name none, such as {@code 长期坚持}
   * @throws IllegalArgumentException if {@code year} is out of range
   */
  public static Optional<LocalDate> lastDay(String printed, int year) {
    Checks.inRange(year, 1, 9999, "year");
    String folded = Folding.fold(printed.substring(0, Math.min(LONGEST, printed.length())));
    return new PrintedDeadline(folded.replace(" ", ""), year).read();
  }

  private Optional<LocalDate> read() {
    while (at < text.length()) {
      if (isNumeral(at)) {
        readNumber();
      } else {
        readWord();
      }
    }
    return last;
  }

  private void readNumber() {
    int start = at;
    while (at < text.length() && isNumeral(at)) {
      at++;
    }
    int number = number(start, at);
    if (number >= 1900 && next("年")) {
      year = number;
      if (at == text.length() || text.charAt(at) == '度' || skipAny(List.of("底", "末", "终", "内"))) {
        found(12, 31);
      }
    } else if (number >= 1 && number <= 12 && next("月")) {
      readDay(number);
    } else if (number >= 1 && number <= 4 && next("季度")) {
      foundEnd(3 * number);
    }
  }

  private void readDay(int month) {
    next("份");
    int start = at;
    while (at < text.length() && isNumeral(at)) {
      at++;
    }
    int day = number(start, at);
    if (day > 0 && (next("日") || next("号"))) {
      found(month, day);
    } else if (next("上旬") || next("初")) {
      found(month, 10);
    } else if (next("中旬")) {
      found(month, 20);
    } else if (day <= 0) {
      foundEnd(month);
    }
  }

  private void readWord() {
    if (next("明年") && year < 9999) {
      year++;
      at--; // 年 may belong to 年底
    } else if (next("上半年")) {
      foundEnd(6);
    } else if (skipAny(YEAR_ENDS)) {
      found(12, 31);
    } else {
      at++;
    }
  }

  private void foundEnd(int month) {
    found(month, YearMonth.of(year, month).lengthOfMonth());
  }

  private void found(int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      last = last.filter(other -> other.isAfter(date)).or(() -> Optional.of(date));
    } catch (DateTimeException e) {
      // such as 2月30日: no date, and what is meant cannot be known
    }
  }

  /** Returns the number of a run of numerals, 0 if it is none or too long. */
  private int number(int start, int end) {
    if (start == end || end - start > 4) {
      return 0;
    }
    String run = text.substring(start, end);
    return run.chars().allMatch(c -> '0' <= c && c <= '9')
        ? Integer.parseInt(run)
        : (int) ChineseNumerals.parse(run).orElse(0);
  }

  private boolean isNumeral(int place) {
    return NUMERALS.indexOf(text.charAt(place)) >= 0;
  }

  private boolean next(String word) {
    boolean there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private boolean skipAny(List<String> words) {
    return words.stream().anyMatch(this::next);
  }
}
