package org.luoshi.validation.rules;

import java.util.Arrays;
import org.luoshi.text.Folding;

/** Marks that come in pairs: brackets and quotation marks. */
final class Pairs {

  private static final String ENUMERALS = "一二三四五六七八九十";
  private static final int LONGEST_ENUMERAL = 3;
  private static final int TOLD = -2;

  private Pairs() {}

  /**
   * Returns for each pair the char index of a mark that has no partner.
   *
   * @param text the text
   * @param pairs opening and closing marks by turns, as they fold
   * @return for each pair the first closing mark without an opening one, else the outermost opening
   *     mark without a closing one, else a negative number
   */
  static int[] lonely(String text, String pairs) {
    int[] depths = new int[pairs.length() / 2];
    int[] lonely = new int[depths.length];
    int[] opened = new int[depths.length];
    Arrays.fill(lonely, -1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int mark = Character.isLetterOrDigit(c) ? -1 : pairs.indexOf(Folding.fold(c));
      if (mark >= 0 && depths[mark / 2] != TOLD) {
        int pair = mark / 2;
        if (mark % 2 == 0) {
          opened[pair] = depths[pair] == 0 ? i : opened[pair];
          depths[pair]++;
        } else if (depths[pair] > 0) {
          depths[pair]--;
        } else if (!isAlone(text, i)) {
          depths[pair] = TOLD;
          lonely[pair] = i;
        }
      }
    }
    for (int pair = 0; pair < depths.length; pair++) {
      lonely[pair] = depths[pair] > 0 ? opened[pair] : lonely[pair];
    }
    return lonely;
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

  private static boolean isEnumeral(char mark) {
    char c = Folding.fold(mark);
    return c < 0x80 && Character.isLetterOrDigit(c) || ENUMERALS.indexOf(c) >= 0;
  }
}
