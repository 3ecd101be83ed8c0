package org.luoshi.io.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.Span;

/**
 * Numbers that are printed with a blank behind each digit: {@code 在1 9 9 8 年增长0 .8 %}. Digits in
 * the cells of a row stand behind blanks and not behind a word.
 */
final class SpacedDigits {

  private static final char BLANK = ' ';
  private static final int MIN_DIGITS = 2;
  private static final int YEAR_DIGITS = 4;
  private static final String OPENS = "-—―(（“，。、；：,;:";
  private static final String CLOSES = "%％‰";
  private static final String POINTS = ".．";

  private SpacedDigits() {}

  /** Returns the blanks within such numbers of a line; none if it holds none. */
  static List<Span> blanks(String line) {
    List<Span> blanks = List.of();
    for (int at = line.indexOf(BLANK, 1); at > 0; at = line.indexOf(BLANK, at + 1)) {
      int start = at - 1;
      if (isDigit(line, start) && (start == 0 || opens(line.charAt(start - 1)))) {
        int end = end(line, start);
        if (isNumber(line, start, end)) {
          blanks = blanks.isEmpty() ? new ArrayList<>() : blanks;
          add(line, start, end, blanks);
        }
        at = Math.max(at, end - 1);
      }
    }
    return blanks;
  }

  private static boolean opens(char before) {
    return Character.isIdeographic(before) || OPENS.indexOf(before) >= 0;
  }

  /** Returns where a number ends that begins with a digit, each with a blank before it. */
  private static int end(String line, int start) {
    int end = start + 1;
    int next = nextEnd(line, end);
    while (next > end) {
      end = next;
      next = nextEnd(line, end);
    }
    return end;
  }

  /** Returns where the digit ends that stands behind a blank, perhaps with a point before it. */
  private static int nextEnd(String line, int blank) {
    if (blank >= line.length() || line.charAt(blank) != BLANK) {
      return blank;
    }
    boolean decimals = blank + 1 < line.length() && POINTS.indexOf(line.charAt(blank + 1)) >= 0;
    int point = decimals ? 1 : 0;
    int digit = blank + 1 + point;
    return isDigit(line, digit) && !isDigit(line, digit + 1) ? digit + 1 : blank;
  }

  /** Returns whether digits are a number before a unit; those that a line begins with, a year. */
  private static boolean isNumber(String line, int start, int end) {
    int unit = end < line.length() && line.charAt(end) == BLANK ? end + 1 : end;
    boolean closes =
        unit < line.length()
            && (Character.isIdeographic(line.charAt(unit))
                || CLOSES.indexOf(line.charAt(unit)) >= 0);
    int least = start == 0 ? YEAR_DIGITS : MIN_DIGITS;
    return closes && end - start >= 2 * least - 1;
  }

  /** Adds the blanks behind all digits, the last one too. */
  private static void add(String line, int start, int end, List<Span> blanks) {
    for (int at = line.indexOf(BLANK, start);
        at >= 0 && at <= end;
        at = line.indexOf(BLANK, at + 1)) {
      blanks.add(Span.of(at, at + 1));
    }
  }

  private static boolean isDigit(String line, int at) {
    return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }
}
