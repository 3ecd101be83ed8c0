package org.luoshi.io.text.lexis;

import java.util.Optional;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/**
 * A number of two or three levels at the beginning of a line (多级序号): {@code 1.2}, {@code 1-2},
 * {@code 1.2.3}. Without a blank behind it, only the numbers before it tell it from a decimal.
 *
 * @param first the number of the highest level
 * @param second that of the second
 * @param third that of the third; 0 if there is none
 * @param marker the whole as the numbering of the line
 * @since 0.1.0
 */
public record LevelledNumber(int first, int second, int third, Marker marker) {

  private static final int MAX_LENGTH = 2; // digits of a level
  private static final int MAX_SKIP = 3; // numbers that are left out
  private static final CharacterSet MEASURES =
      CharacterSet.of("万亿元个公米亩吨户人次项家处座条平千百倍年月日天成立分小斤升度厘毫台辆层前底至到起号");

  /**
   * Finds the number that a line begins with.
   *
   * @param folded the folded text
   * @return the number, empty if there is none, or a measure follows it
   */
  public static Optional<LevelledNumber> of(String folded) {
    int dot = digitsEnd(folded, 0);
    if (dot == 0 || dot == folded.length() || ".-".indexOf(folded.charAt(dot)) < 0) {
      return Optional.empty();
    }
    int end = digitsEnd(folded, dot + 1);
    int second = value(folded, dot + 1, end);
    int third = 0;
    if (end < folded.length() && folded.charAt(end) == folded.charAt(dot)) {
      int last = digitsEnd(folded, end + 1);
      third = value(folded, end + 1, last);
      end = third > 0 ? last : end;
    }
    int closed = end < folded.length() && ".、".indexOf(folded.charAt(end)) >= 0 ? end + 1 : end;
    int start = Characters.blanksEnd(folded, closed, folded.length());
    boolean words = start < folded.length() && Character.isIdeographic(folded.charAt(start));
    if (second == 0 || !words || MEASURES.has(folded.charAt(start))) {
      return Optional.empty();
    }
    Marker marker =
        third > 0
            ? new Marker(MarkerStyle.THIRD_LEVEL, third, end, start)
            : new Marker(MarkerStyle.SECOND_LEVEL, second, end, start);
    return Optional.of(new LevelledNumber(value(folded, 0, dot), second, third, marker));
  }

  /** Returns whether a blank or a sign stands between it and the words. */
  public boolean isApart() {
    return marker.end() > marker.numberEnd();
  }

  /** Returns whether it is the first below a number of the highest level. */
  public boolean opens(int section) {
    return first == section && second == 1 && third <= 1;
  }

  /**
   * Returns whether it comes next after another, or a few were left out between them.
   *
   * @param before the number above it
   */
  public boolean follows(LevelledNumber before) {
    if (first != before.first) {
      return opens(before.first + 1);
    }
    if (second != before.second) {
      return isNext(second, before.second) && third <= 1;
    }
    return isNext(third, before.third);
  }

  private static boolean isNext(int number, int before) {
    return number > before && number <= before + MAX_SKIP;
  }

  private static int digitsEnd(String s, int from) {
    int end = Marker.run(s, from, Marker.DIGITS);
    return end - from > MAX_LENGTH ? from : end;
  }

  /** The value of digits; 0 if there are none, or the first is 0. */
  private static int value(String s, int from, int end) {
    return from < end && s.charAt(from) != '0' ? Integer.parseInt(s, from, end, 10) : 0;
  }
}
