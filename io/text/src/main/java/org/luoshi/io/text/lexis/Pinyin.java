package org.luoshi.io.text.lexis;

/**
 * Readings in brackets that a converter of scripts leaves behind a character ({@code 發(fā)布}):
 * passed over where labels are matched.
 *
 * @since 0.1.0
 */
final class Pinyin {

  private static final int MAX_READING = 7;

  private Pinyin() {}

  /**
   * Returns the place after a reading that begins at a place; the place itself where there is none.
   */
  static int skip(String folded, int at) {
    if (at >= folded.length() || folded.charAt(at) != '(') {
      return at;
    }
    int i = at + 1;
    while (i < folded.length() && i - at <= MAX_READING && isLatin(folded.charAt(i))) {
      i++;
    }
    boolean reading = i > at + 1 && i < folded.length() && folded.charAt(i) == ')';
    return reading ? i + 1 : at;
  }

  /** Returns whether a reading may begin between two places, the later one included. */
  static boolean mayStand(String folded, int from, int to) {
    int i = from;
    int end = Math.min(folded.length() - 1, to);
    while (i <= end && folded.charAt(i) != '(') {
      i++;
    }
    return i <= end;
  }

  /**
   * Returns the place after some words, with or without readings between their characters.
   *
   * @return the place; -1 if the words do not stand there
   */
  static int match(String folded, int at, String words) {
    int i = at;
    for (int k = 0; k < words.length(); k++) {
      if (i >= folded.length() || folded.charAt(i) != words.charAt(k)) {
        return -1;
      }
      i = skip(folded, i + 1);
    }
    return i;
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && Character.isLowerCase(c) && c < 0x0250;
  }
}
