package org.luoshi.text;

/**
 * Properties of single characters (字符) that published documents need and {@link Character} does not
 * have.
 *
 * @since 0.1.0
 */
public final class Characters {

  private Characters() {}

  /**
   * Returns whether a code point shows nothing: white space of any width, no-break and ideographic
   * blanks, control characters, zero-width characters and byte order marks.
   *
   * @param codePoint any code point
   * @return true if it shows nothing
   */
  public static boolean isBlank(int codePoint) {
    return codePoint <= ' '
        || codePoint >= 0x7F
            && (codePoint <= 0xA0
                || Character.isSpaceChar(codePoint)
                || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint == 0x2060
                || codePoint == 0xFEFF);
  }

  /**
   * Returns {@code text} without blanks at both ends, by {@link #isBlank}.
   *
   * @param text any text
   * @return the text itself where nothing is cut
   */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
