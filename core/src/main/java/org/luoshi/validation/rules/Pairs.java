package org.luoshi.validation.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** Marks that come in pairs: brackets and quotation marks. */
final class Pairs {

  private static final String ENUMERALS = "一二三四五六七八九十";
  private static final int LONGEST_ENUMERAL = 3;

  private Pairs() {}

  /**
   * Returns the char index of a mark that has no partner.
   *
   * @param text the text
   * @param open the opening mark
   * @param close the closing mark
   * @return the first closing mark without an opening one, else the first opening mark without a
   *     closing one
   */
  static OptionalInt lonely(String text, char open, char close) {
    if (text.indexOf(open) < 0 && text.indexOf(close) < 0) {
      return OptionalInt.empty();
    }
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == open) {
        opened.addLast(i);
      } else if (text.charAt(i) == close && opened.pollLast() == null && !isAlone(text, i)) {
        return OptionalInt.of(i);
      }
    }
    return opened.isEmpty() ? OptionalInt.empty() : OptionalInt.of(opened.peekFirst());
  }

  /**
   * Returns whether a closing mark needs no partner: an apostrophe, or behind an enumerator such as
   * 1).
   */
  private static boolean isAlone(String text, int index) {
    if (text.charAt(index) == '’') {
      return index > 0 && isEnumeral(text.charAt(index - 1));
    }
    int start = index;
    while (start > 0 && index - start < LONGEST_ENUMERAL && isEnumeral(text.charAt(start - 1))) {
      start--;
    }
    return start < index && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }

  private static boolean isEnumeral(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || ENUMERALS.indexOf(c) >= 0;
  }
}
