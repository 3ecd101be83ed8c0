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

  /** Returns where a reading begins that ends at a place; the place itself where there is none. */
  static int start(String folded, int end) {
    if (end == 0 || folded.charAt(end - 1) != ')') {
      return end;
    }
    int open = end - 2;
    while (open > 0 && isLatin(folded.charAt(open)) && end - open <= MAX_READING + 1) {
      open--;
    }
    return open > 0 && skip(folded, open) == end ? open : end;
  }

  /** Returns whether a reading may begin between two places, the later one included. */
  static boolean mayStand(String folded, int from, int to) {
    int i = from;
    int end = Math.min(folded.length() - 1, to + 1);
    while (i < end && (folded.charAt(i) != '(' || !isLatin(folded.charAt(i + 1)))) {
      i++;
    }
    return i < end;
  }

  /** Returns characters behind a place, without the readings between them. */
  static String without(String folded, int at, int length) {
    StringBuilder words = new StringBuilder(length);
    for (int i = at; i < folded.length() && words.length() < length; i = skip(folded, i + 1)) {
      words.append(folded.charAt(i));
    }
    return words.toString();
  }

  /** Returns the place behind characters and the readings that stand behind each of them. */
  static int end(String folded, int at, int length) {
    int end = at;
    for (int k = 0; k < length; k++) {
      end = skip(folded, end + 1);
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && Character.isLowerCase(c) && c < 0x0250;
  }
}
