package org.luoshi.io.text.repair;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The byte pairs of GBK, private-use ones included, and how usual their characters are. */
final class Gbk {

  /** No pair, no character. */
  static final char NONE = 0;

  private static final int FIRST = 0x8140;
  private static final int LAST = 0xFEFE;
  private static final int FIRST_TRAIL = 0x40;
  private static final char[] CHARACTERS = new char[0x10000];
  private static final char[] PAIRS = new char[0x10000];
  private static final BitSet BIG5_COMMON = new BitSet();

  static {
    readPairs(Charset.forName("GBK"));
    readPairs(Charset.forName("GB18030"));
    for (char c = '!'; c <= '~'; c++) {
      PAIRS[c] = PAIRS[c + 0xFEE0];
    }
    PAIRS[' '] = PAIRS['\u3000'];
    for (char c : decode(0xA440, 0xC67E, Charset.forName("Big5"))) {
      BIG5_COMMON.set(c);
    }
    BIG5_COMMON.clear(NONE);
  }

  private Gbk() {}

  /**
   * Returns the two bytes of a character, those of its full-width form for ASCII, or {@link #NONE}.
   */
  static char pair(char c) {
    return PAIRS[c];
  }

  /**
   * Returns the character of two bytes, or {@link #NONE} if they are not a pair or only of private
   * use.
   */
  static char character(int lead, int trail) {
    char c = CHARACTERS[lead << 8 | trail];
    return Character.getType(c) == Character.PRIVATE_USE ? NONE : c;
  }

  /**
   * Returns how odd a character is in Chinese prose.
   *
   * @return 0 for the common characters of either script and the punctuation, 1 for the second
   *     level of GB 2312 and other full-width forms, 3 for the rest
   */
  static int oddness(char c) {
    if (c < 0x7F || c >= '\u3000' && c <= '\u303F' || "·—‘’“”…‰℃×".indexOf(c) >= 0) {
      return 0;
    }
    if (Character.isIdeographic(c)) {
      int lead = PAIRS[c] >> 8;
      boolean simple = (PAIRS[c] & 0xFF) >= 0xA1;
      if (BIG5_COMMON.get(c) || simple && lead >= 0xB0 && lead <= 0xD7) {
        return 0;
      }
      return simple && lead >= 0xD8 && lead <= 0xF7 ? 1 : 3;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return "！（），．：；？％～".indexOf(c) >= 0 ? 0 : 1;
    }
    return 3;
  }

  private static void readPairs(Charset charset) {
    char[] characters = decode(FIRST, LAST, charset);
    for (int pair = FIRST; pair <= LAST; pair++) {
      char c = characters[pair - FIRST];
      if (c != NONE) {
        CHARACTERS[pair] = c;
        PAIRS[c] = (char) pair;
      }
    }
  }

  /**
   * The characters of all pairs from one to another, decoded as one text: a line end, which is no
   * trail byte, stands behind each.
   */
  private static char[] decode(int first, int last, Charset charset) {
    byte[] bytes = new byte[3 * (last - first + 1)];
    for (int pair = first; pair <= last; pair++) {
      boolean trail = (pair & 0xFF) >= FIRST_TRAIL;
      bytes[3 * (pair - first)] = (byte) (trail ? pair >> 8 : ' ');
      bytes[3 * (pair - first) + 1] = (byte) (trail ? pair : ' ');
      bytes[3 * (pair - first) + 2] = '\n';
    }
    String text = new String(bytes, charset);
    char[] characters = new char[last - first + 1];
    int start = 0;
    for (int i = 0; i < characters.length; i++) {
      int end = text.indexOf('\n', start);
      boolean one = end == start + 1 && text.charAt(start) != '\uFFFD';
      characters[i] = one ? text.charAt(start) : NONE;
      start = end + 1;
    }
    return characters;
  }
}
