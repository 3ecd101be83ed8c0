package org.luoshi.validation.rules;

import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** Forms of a text by which rules compare. */
final class Texts {

  private static final String NUMERALS = "一二三四五六七八九十百千万亿两";
  private static final String MEASURES = "个家所条项座处名人次件户套台亩吨期批成倍";
  private static final String DATES = "年月日";
  private static final int CONTEXT = 8;
  private static final char END = '\uFFFF';

  private static final int YEAR_LENGTH = 4;

  private Texts() {}

  /** Returns the folded text without blanks. */
  static String plain(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : keep(text, false);
  }

  private static boolean isPlain(char c) {
    return Folding.fold(c) == c && !Characters.isBlank(c);
  }

  /** Returns the letters and digits of the folded text. */
  static String bare(String text) {
    return keep(text, true);
  }

  private static String keep(String text, boolean lettersOnly) {
    String folded = Folding.fold(text);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (letter || !lettersOnly && !Characters.isBlank(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  static boolean isBlank(String text) {
    return Characters.isBlank(text, 0, text.length());
  }

  /**
   * Returns whether the text has a number in digits that is no part of a date, an ordinal or a name
   * such as 5G.
   */
  static boolean hasDigits(String text) {
    char before = ' ';
    boolean inNumber = false;
    boolean counts = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? Folding.fold(text.charAt(i)) : END;
      if (isDigit(c)) {
        counts = inNumber ? counts : !isOfName(before) && before != '第';
        inNumber = true;
      } else if (c == END || !Characters.isBlank(c)) {
        if (inNumber && counts && !isOfName(c) && DATES.indexOf(c) < 0) {
          return true;
        }
        inNumber = false;
        before = c;
      }
    }
    return false;
  }

  /** Returns whether the text has a number, in digits or as a numeral before a measure word. */
  static boolean hasFigure(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (NUMERALS.indexOf(text.charAt(i - 1)) >= 0 && MEASURES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return hasDigits(text);
  }

  private static boolean isOfName(char c) {
    return c == '+' || c < 0x80 && Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** Returns what stands around a char index, for a message. */
  static String around(String text, int index) {
    int from = Math.max(0, index - CONTEXT);
    int to = Math.min(text.length(), index + CONTEXT + 1);
    from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return Characters.strip(text.substring(from, to));
  }

  /** Returns whether a folded title names a year in four digits. */
  static boolean namesYear(String title) {
    for (int at = title.indexOf('年'); at >= 0; at = title.indexOf('年', at + 1)) {
      int start = at;
      while (start > 0 && isDigit(title.charAt(start - 1))) {
        start--;
      }
      if (at - start == YEAR_LENGTH) {
        return true;
      }
    }
    return false;
  }
}
