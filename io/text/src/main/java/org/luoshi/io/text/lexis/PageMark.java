package org.luoshi.io.text.lexis;

import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * What a line of nothing else tells of a printed page (页码、页眉、页脚): {@code - 3 -}, {@code 第3页 共20页},
 * {@code 3/15}, an address of the web, {@code 2026/3/23 21:07} and the title of the page.
 *
 * @param kind how sure that is
 * @param like what other lines of the same kind have in common; empty unless repeated
 * @param page the number of the page, if repeated marks count up; else 0
 * @since 0.1.0
 */
public record PageMark(Kind kind, String like, int page) {

  /** The longest line that can be one, in characters. */
  public static final int MAX_LENGTH = 240;

  private static final int MAX_NUMBER = 24;
  private static final int MAX_DIGITS = 4;
  private static final CharacterSet DASHES = CharacterSet.of("-~·•_ ");

  /** The characters that marks begin with. */
  private static final CharacterSet STARTS =
      CharacterSet.of(c -> "0123456789-~·•_第共Phw".indexOf(Folding.fold((char) c)) >= 0);

  private static final PageMark NO_MARK = new PageMark(Kind.NONE, "", 0);
  private static final PageMark SURE = new PageMark(Kind.SURE, "", 0);

  /**
   * How sure it is that a line belongs to a page (页面标记把握).
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** It does. */
    SURE,
    /** It does if other lines are like it. */
    REPEATED,
    /** It does not. */
    NONE
  }

  /**
   * Returns whether a stretch of text can be one: most lines are passed over at a glance.
   *
   * @param text any text, not folded
   * @param from where the stretch begins, 0 or more
   * @param to where it ends, at most the length of {@code text}
   * @return false if {@link #of} finds that it is none
   */
  public static boolean mayBe(String text, int from, int to) {
    int start = Characters.blanksEnd(text, from, to);
    if (start == to || !STARTS.has(text.charAt(start))) {
      return false;
    }
    int end = Characters.blanksStart(text, start, to);
    char first = Folding.fold(text.charAt(start));
    return end - start <= MAX_NUMBER
        ? CharacterSet.DIGITS.runEnd(text, start, end) < end
        : first == 'h' || first == 'w' || Dates.mayBegin(text, start);
  }

  /**
   * Returns what a line is.
   *
   * @param folded the folded line without blanks at its ends
   */
  public static PageMark of(String folded) {
    if (folded.isEmpty() || folded.length() > MAX_LENGTH || !STARTS.has(folded.charAt(0))) {
      return NO_MARK;
    }
    if (folded.charAt(0) == 'h' || folded.charAt(0) == 'w') {
      return address(folded);
    }
    if (folded.length() <= MAX_NUMBER && isNumber(folded)) {
      return SURE;
    }
    int slash = folded.length() <= MAX_NUMBER ? folded.indexOf('/') : -1;
    if (slash > 0 && isShare(folded, slash)) {
      int page = Integer.parseInt(Characters.strip(folded.substring(0, slash)));
      return new PageMark(Kind.REPEATED, Characters.strip(folded.substring(slash + 1)), page);
    }
    return printed(folded);
  }

  /**
   * Returns the number that a line is and nothing else, in digits of any width; 0 if it is none.
   */
  public static int bareNumber(String line) {
    String folded = line.length() > MAX_NUMBER ? "" : Characters.strip(Folding.fold(line));
    return isDigits(folded) ? Integer.parseInt(folded) : 0;
  }

  /** {@code - 3 -}, {@code 第3页}, {@code 第 3 页 共 20 页}, {@code 共20页 第3页}, {@code Page 3 of 20}. */
  private static boolean isNumber(String s) {
    int from = DASHES.runEnd(s, 0, s.length());
    if (from > 0 && from < s.length()) {
      int to = s.length();
      while (to > from && DASHES.has(s.charAt(to - 1))) {
        to--;
      }
      return to < s.length() && isDigits(Characters.strip(s.substring(from, to)));
    }
    StringBuilder words = new StringBuilder();
    boolean number = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit && !number) {
        words.append('1');
      } else if (!digit && !Characters.isBlank(c) && "/|,;.".indexOf(c) < 0) {
        words.append(c);
      }
      number = digit;
    }
    return switch (words.toString()) {
      case "第1页", "第1页共1页", "共1页第1页", "第1页(共1页)", "Page1of1", "Page1" -> true;
      default -> false;
    };
  }

  private static boolean isShare(String s, int slash) {
    String page = Characters.strip(s.substring(0, slash));
    String pages = Characters.strip(s.substring(slash + 1));
    return isDigits(page)
        && isDigits(pages)
        && Integer.parseInt(page) >= 1
        && Integer.parseInt(page) <= Integer.parseInt(pages);
  }

  private static boolean isDigits(String s) {
    return !s.isEmpty()
        && s.length() <= MAX_DIGITS
        && s.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** An address of the web, alone or with the number of the page behind it. */
  private static PageMark address(String s) {
    boolean address = s.startsWith("http://") || s.startsWith("https://") || s.startsWith("www.");
    if (!address || s.codePoints().anyMatch(Character::isIdeographic)) {
      return NO_MARK;
    }
    int blank = s.indexOf(' ');
    String behind = blank < 0 ? "" : Characters.strip(s.substring(blank));
    int slash = behind.indexOf('/');
    if (blank > 0 && slash > 0 && isShare(behind, slash)) {
      return SURE;
    }
    return blank < 0 ? new PageMark(Kind.REPEATED, s, 0) : NO_MARK;
  }

  /** The time of printing before the title of the page. */
  private static PageMark printed(String s) {
    int blank = s.indexOf(' ');
    int day = blank < 0 ? -1 : s.charAt(blank - 1) == ',' ? blank - 1 : blank;
    if (day < 0 || s.indexOf(':', blank) < 0 || Dates.whole(s.substring(0, day)).isEmpty()) {
      return NO_MARK;
    }
    int time = Characters.blanksEnd(s, blank, s.length());
    int end = Dates.timeEnd(s, time);
    return end > time && end < s.length() ? new PageMark(Kind.REPEATED, s, 0) : NO_MARK;
  }
}
