package org.luoshi.io.text.repair;

import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * The number of a page on a line of its own, which a pasted text holds between its lines (页码):
 * {@code — 3 —}, {@code 第 3 页 共 9 页}.
 *
 * @since 0.1.0
 */
public final class PageNumber {

  private static final int MAX_LENGTH = 16;
  private static final int MIN_LENGTH = 3;
  private static final CharacterSet STARTS = CharacterSet.of("-第");
  private static final CharacterSet DIGITS = CharacterSet.of("0123456789");

  private PageNumber() {}

  /**
   * Returns whether a stretch of text is the number of a page and nothing else.
   *
   * @param text the text
   * @param from where the stretch begins
   * @param to where it ends
   * @return true if it is one
   */
  public static boolean is(String text, int from, int to) {
    int start = Characters.blanksEnd(text, from, to);
    int end = Characters.blanksStart(text, start, to);
    return end - start >= MIN_LENGTH
        && end - start <= MAX_LENGTH
        && STARTS.has(Folding.fold(text.charAt(start)))
        && isNumber(compact(text, start, end));
  }

  private static boolean isNumber(String s) {
    if (s.startsWith("-")) {
      int from = dashes(s, 0);
      int end = DIGITS.runEnd(s, from, s.length());
      return end > from && end < s.length() && dashes(s, end) == s.length();
    }
    int page = DIGITS.runEnd(s, 1, s.length());
    if (page == 1 || !s.startsWith("页", page)) {
      return false;
    }
    int of = s.startsWith(",", page + 1) || s.startsWith("/", page + 1) ? page + 2 : page + 1;
    return of == s.length() || s.startsWith("共", of) && s.endsWith("页");
  }

  private static int dashes(String s, int from) {
    int end = from;
    while (end < s.length() && s.charAt(end) == '-') {
      end++;
    }
    return end;
  }

  private static String compact(String text, int from, int to) {
    StringBuilder letters = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = Folding.fold(text.charAt(i));
      if (!Characters.isBlank(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
