package org.luoshi.text;

/**
 * Properties of single characters (字符) that published documents need and {@link Character} does not
 * have.
 *
 * @since 0.1.0
 */
public final class Characters {

  private static final String UNSEEN = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
  private static final int FIRST_BEHIND_ASCII = 0x7F;
  private static final int LAST_BUT_MARK = '\u3000';
  private static final int MARK = '\uFEFF';
  private static final CharacterSet BLANKS =
      CharacterSet.of(
          c ->
              c <= ' '
                  || c >= 0x7F && c <= 0xA0
                  || Character.isSpaceChar(c)
                  || UNSEEN.indexOf(c) >= 0);

  private static final String SUPERSCRIPTS = "¹²³";

  private Characters() {}

  /**
   * Returns whether a character numbers a footnote (脚注序号): {@code ①}, {@code ²}.
   *
   * @param c any character
   * @return true if it is a circled number up to twenty or a raised digit
   */
  public static boolean isNoteSign(int c) {
    return c >= '①' && c <= '⑳' || c >= '\u2070' && c <= '\u2079' || SUPERSCRIPTS.indexOf(c) >= 0;
  }

  /**
   * Returns whether a code point shows nothing: white space of any width, no-break and ideographic
   * blanks, control characters, zero-width characters and byte order marks.
   *
   * @param codePoint any code point
   * @return true if it shows nothing
   */
  public static boolean isBlank(int codePoint) {
    if (codePoint > LAST_BUT_MARK) {
      return codePoint == MARK;
    }
    return codePoint <= ' ' || codePoint >= FIRST_BEHIND_ASCII && BLANKS.has((char) codePoint);
  }

  /**
   * Returns whether a stretch of text shows nothing.
   *
   * @param text any text
   * @param from where the stretch begins, 0 or more
   * @param to where it ends, at most the length of {@code text}
   * @return true if it is empty or holds nothing but blanks
   */
  public static boolean isBlank(String text, int from, int to) {
    return BLANKS.runEnd(text, from, Math.max(from, to)) >= to;
  }

  /**
   * Returns {@code text} without blanks at both ends, by {@link #isBlank}.
   *
   * @param text any text
   * @return the text itself where nothing is cut
   */
  public static String strip(String text) {
    return strip(text, 0, text.length());
  }

  /**
   * Returns a stretch of text without blanks at both ends, by {@link #isBlank}.
   *
   * @param text any text
   * @param from where the stretch begins, 0 or more
   * @param to where it ends, at most the length of {@code text}
   * @return what is left of it
   */
  public static String strip(String text, int from, int to) {
    int start = blanksEnd(text, from, to);
    return text.substring(start, blanksStart(text, start, to));
  }

  /**
   * Returns {@code text} without any blank, by {@link #isBlank}: for comparing names and titles.
   *
   * @param text any text
   * @return the text itself where it holds no blank
   */
  public static String compact(String text) {
    return compact(text, 0, text.length());
  }

  /**
   * Returns a stretch of text without any blank, by {@link #isBlank}.
   *
   * @param text any text
   * @param from where the stretch begins, 0 or more
   * @param to where it ends, at most the length of {@code text}
   * @return what is left of it
   */
  public static String compact(String text, int from, int to) {
    int at = from;
    while (at < to && !isBlank(text.charAt(at))) {
      at++;
    }
    if (at >= to) {
      return text.substring(from, to);
    }
    StringBuilder letters = new StringBuilder(to - from).append(text, from, at);
    for (; at < to; at++) {
      if (!isBlank(text.charAt(at))) {
        letters.append(text.charAt(at));
      }
    }
    return letters.toString();
  }

  /**
   * Returns where the blanks end that a stretch of text begins with.
   *
   * @param text any text
   * @param from where the stretch begins, 0 or more
   * @param to where it ends, at most the length of {@code text}
   * @return the place of the first character that shows something; {@code to} if none does
   */
  public static int blanksEnd(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Returns where the blanks begin that a stretch of text ends with.
   *
   * @param text any text
   * @param from where the stretch begins, 0 or more
   * @param to where it ends, at most the length of {@code text}
   * @return the place behind the last character that shows something; {@code from} if none does
   */
  public static int blanksStart(String text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
