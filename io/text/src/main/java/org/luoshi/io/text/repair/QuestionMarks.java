package org.luoshi.io.text.repair;

import org.luoshi.text.Characters;

/** Question marks that ask nothing: each stands for a character that the site could not show. */
final class QuestionMarks {

  private static final int MIN_INDENT = 4; // marks
  private static final String INTERROGATIVE = "吗嗎呢么麼吧何哪谁誰几幾怎啥岂豈否孰";

  private QuestionMarks() {}

  /** Returns the end of the question and exclamation marks that begin at {@code start}. */
  static int end(String line, int start, int limit) {
    int end = start;
    while (end < limit && (line.charAt(end) == '?' || line.charAt(end) == '!')) {
      end++;
    }
    return end;
  }

  /**
   * Returns the end of the marks and blanks that begin a line in place of an indentation; their
   * beginning if they are too few, or no word or bracket follows.
   */
  static int indentEnd(String line, int start, int limit) {
    int end = start;
    int marks = 0;
    while (end < limit && (line.charAt(end) == '?' || Characters.isBlank(line.charAt(end)))) {
      marks += line.charAt(end) == '?' ? 1 : 0;
      end++;
    }
    boolean indents = marks >= MIN_INDENT && end < limit && beginsText(line.charAt(end));
    return indents ? end : start;
  }

  private static boolean beginsText(char c) {
    return Character.isLetterOrDigit(c) || "(（《“".indexOf(c) >= 0;
  }

  /**
   * Returns whether marks stand where no question can end: between two characters of which one is
   * Chinese, or at the beginning.
   *
   * @param line the line
   * @param first where its text begins
   * @param start where the marks begin
   * @param end where they end
   * @param limit where the text of the line ends
   */
  static boolean misplaced(String line, int first, int start, int end, int limit) {
    if (end == limit) {
      return false;
    }
    char after = line.charAt(end);
    boolean followed = Character.isLetterOrDigit(after) || "、，。；,;+".indexOf(after) >= 0;
    if (start == first) {
      return followed;
    }
    char before = line.charAt(start - 1);
    return followed
        && Character.isLetterOrDigit(before)
        && (Character.isIdeographic(before) || Character.isIdeographic(after));
  }

  /** Returns whether the character at {@code at} makes its sentence a question: 何, 吗, 是不是. */
  static boolean asks(String line, int at) {
    char c = line.charAt(at);
    return INTERROGATIVE.indexOf(c) >= 0
        || c == '不'
            && at > 0
            && at + 1 < line.length()
            && line.charAt(at - 1) == line.charAt(at + 1);
  }

  /** Returns whether a character ends a sentence. */
  static boolean endsSentence(char c) {
    return "。！？；!?;".indexOf(c) >= 0;
  }
}
