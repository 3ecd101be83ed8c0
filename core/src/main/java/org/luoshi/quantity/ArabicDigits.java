package org.luoshi.quantity;

import java.math.BigDecimal;
import org.luoshi.text.CharacterSet;

/** Arabic digits in a row, with marks between thousands: 2,500, 2 500. */
final class ArabicDigits {

  /** How many digits and marks are read as one number at most. */
  static final int MOST = 30;

  private static final int LONG = 18; // so many digits always fit into a long
  private static final char FIRST_HAN = '\u4E00';
  private static final char WIDE_BLANK = '\u3000';
  private static final CharacterSet MARKS = CharacterSet.of(", ");
  private static final CharacterSet THIN = CharacterSet.of("\u2005\u2006\u2009\u200A\u202F");
  private static final CharacterSet OPENING = CharacterSet.of("(,、:;。~-");

  private ArabicDigits() {}

  /** Returns where the digits end that begin at a place, with the thousands behind them. */
  static int end(Passage passage, int start) {
    int end = runEnd(passage, start);
    return MARKS.has(passage.at(end)) ? groupsEnd(passage, start, end) : end;
  }

  static int runEnd(Passage passage, int from) {
    int at = from;
    while (passage.isDigit(at)) {
      at++;
    }
    return at;
  }

  private static int groupsEnd(Passage passage, int start, int first) {
    if (first - start > 3 || passage.at(start) == '0') {
      return first;
    }
    int at = first;
    char mark = passage.rawAt(first);
    boolean groups = isMark(passage, start, first);
    while (groups && at - start <= MOST && passage.rawAt(at) == mark && isGroup(passage, at + 1)) {
      at += 4;
    }
    return at;
  }

  /**
   * Returns whether a comma or blank may stand between thousands: a full-width comma separates
   * clauses, except between full-width digits; a blank that is not thin ends a cell, except inside
   * a sentence.
   */
  private static boolean isMark(Passage passage, int start, int at) {
    char mark = passage.rawAt(at);
    if (passage.at(at) == ',') {
      return mark == ',' || passage.rawAt(at - 1) >= '０';
    }
    char before = passage.at(start - 1);
    boolean within = before >= FIRST_HAN || OPENING.has(before);
    return THIN.has(mark) || mark != WIDE_BLANK && within && !passage.startsLine(start);
  }

  private static boolean isGroup(Passage passage, int at) {
    return passage.isDigit(at)
        && passage.isDigit(at + 1)
        && passage.isDigit(at + 2)
        && !passage.isDigit(at + 3);
  }

  /**
   * Returns where the letters O end that stand for decimals in a text read by a machine, 8.O%; the
   * place if none do.
   */
  static int letterZerosEnd(Passage passage, int start, int point) {
    if (passage.at(point) != '.' || passage.at(point + 1) != 'O') {
      return point;
    }
    int end = point + 1;
    while (passage.at(end) == 'O') {
      end++;
    }
    boolean goesOn = passage.isLetter(end) || passage.isDigit(end) || end - start > MOST;
    return goesOn ? point : end;
  }

  /** Returns the number that stands between two places, times a power of ten. */
  static BigDecimal value(Passage passage, int start, int end, int power) {
    if (end - start > LONG) {
      String digits = passage.text(start, end).replace(" ", "").replace(",", "");
      return new BigDecimal(digits).scaleByPowerOfTen(power);
    }
    long digits = 0;
    int point = end;
    for (int i = start; i < end; i++) {
      char c = passage.at(i);
      if ('0' <= c && c <= '9') {
        digits = 10 * digits + c - '0';
      } else if (c == '.') {
        point = i + 1;
      }
    }
    return BigDecimal.valueOf(digits, end - point - power);
  }
}
