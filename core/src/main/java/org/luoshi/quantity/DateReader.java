package org.luoshi.quantity;

import java.math.BigDecimal;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Reads dates such as 2020年4月15日, 12月底 or 10日, and whether they are deadlines. */
final class DateReader {

  /**
   * A date in a text.
   *
   * @param end where it ends
   * @param year the year, 0 if not told
   * @param month the month, 0 if not told
   * @param day the day, 0 if not told
   * @param deadline whether 前, 内 or 到 makes it a deadline
   */
  record PublishedDate(int end, int year, int month, int day, boolean deadline) {

    PublishedDate withYear(int known) {
      return year > 0 || month == 0 ? this : new PublishedDate(end, known, month, day, deadline);
    }

    Quantity quantity() {
      if (year > 0) {
        int date =
            month == 0 ? year : day == 0 ? year * 100 + month : (year * 100 + month) * 100 + day;
        return of(date, MeasureUnit.DATE);
      }
      return month == 0
          ? of(day, MeasureUnit.of("日"))
          : day == 0 ? of(month, MeasureUnit.of("月")) : of(month * 100 + day, MeasureUnit.of("月日"));
    }

    private static Quantity of(int number, MeasureUnit unit) {
      return Quantity.of(BigDecimal.valueOf(number), unit);
    }
  }

  private static final Lexicon PARTS = Lexicon.of("上旬", "中旬", "下旬", "底", "末", "初");
  private static final Lexicon BEFORE = Lexicon.of("之前", "以前", "前", "之内", "以内", "内");
  private static final CharacterSet UNITS = CharacterSet.of("年月日");
  private static final int YEAR = 4; // digits
  private static final String NOT_BEHIND_BEFORE = "期后往沿景述来蒙一二三四两123456789";

  private final Passage passage;
  private int at;

  private DateReader(Passage passage, int at) {
    this.passage = passage;
    this.at = at;
  }

  /** Reads the date that begins with a number in Arabic digits; null if none does. */
  static PublishedDate read(Passage passage, Numeral number) {
    int end = number.end();
    boolean dated = UNITS.has(passage.at(passage.isBlank(end) ? end + 1 : end));
    return dated ? new DateReader(passage, number.start()).read() : null;
  }

  /**
   * Returns where a time of the day ends that begins with a number, 9时30分 or 07时41分; its start if
   * none does.
   */
  static int clockEnd(Passage passage, Numeral hour) {
    int end = hour.end();
    if (passage.at(end) != '时' || end != digitsEnd(passage, hour.start())) {
      return hour.start();
    }
    int minute = digitsEnd(passage, end + 1);
    return minute > end + 1 && passage.at(minute) == '分' ? minute + 1 : hour.start();
  }

  private static int digitsEnd(Passage passage, int at) {
    int end = at;
    while (end < at + 2 && passage.isDigit(end)) {
      end++;
    }
    return end;
  }

  private PublishedDate read() {
    int start = at;
    int year = field(YEAR, '年');
    if (year > 0 && passage.at(at) == '度') {
      at++;
    }
    int month = field(2, '月');
    int day = year > 0 && month == 0 ? 0 : field(2, '日');
    if (month > 0 && day == 0) {
      day = field(2, '号');
    }
    boolean valid = year + month + day > 0 && month <= 12 && day <= 31;
    if (!valid) {
      return null;
    }
    boolean deadline = isDeadline(start);
    return new PublishedDate(at, year, month, day, deadline);
  }

  /**
   * Reads a number of up to so many digits, exactly four for a year, and its unit; 0 and no step if
   * it is not there.
   */
  private int field(int digits, char unit) {
    int from = passage.isBlank(at) ? at + 1 : at;
    int end = from;
    while (end <= from + digits && passage.isDigit(end)) {
      end++;
    }
    int length = end - from;
    int mark = passage.isBlank(end) ? end + 1 : end;
    boolean fits =
        length > 0
            && length <= digits
            && (digits < YEAR || length == YEAR)
            && passage.at(mark) == unit;
    if (!fits) {
      return 0;
    }
    at = mark + 1;
    return Integer.parseInt(passage.text(from, end));
  }

  private boolean isDeadline(int start) {
    int end = at + (passage.at(at) == '份' ? 1 : 0);
    int part = passage.wordEnd(PARTS, end);
    int before = passage.wordEnd(BEFORE, part);
    boolean earlier = passage.at(before) == '的' && "以之".indexOf(passage.at(before - 2)) >= 0;
    if (before > part && !earlier && NOT_BEHIND_BEFORE.indexOf(passage.at(before)) < 0) {
      at = before;
      return true;
    }
    boolean until =
        passage.at(start - 1) == '到'
            && passage.at(part) != '的'
            && "达回提".indexOf(passage.at(start - 2)) < 0;
    at = until ? part : at;
    return until;
  }
}
