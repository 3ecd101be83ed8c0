package org.luoshi.io.text.repair;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of text whose GBK bytes were paired one byte late.
 *
 * <p>It begins where the bytes of {@code 、 ， 。 ！ ？} were taken for a mark across two characters:
 * the lead byte of the first became a question mark, the trail byte of the second was paired with
 * the lead byte of the third, and so on. The pairs fall into step again at a trail byte in the
 * ASCII range, at an ASCII character (which is swallowed by a question mark if it cannot be a trail
 * byte), before a real mark, and at the end of the line.
 *
 * @param text the characters restored after the lost one
 * @param end where the run ends in the line
 * @param open whether the question mark at {@code end} hides one more character and perhaps an
 *     ASCII character after it
 */
record ShiftedRun(String text, int end, boolean open) {

  /**
   * How much odder the line must be than the restored text, by the sum of {@link Gbk#oddness}: more
   * than one foreign script (3) and a question mark before a mark or at the end (1) give.
   */
  private static final int CERTAIN = 5;

  /** How much an odd character in the restored text counts against one in the line. */
  private static final int RESTORED = 3;

  /**
   * Returns whether the mark before which a lone byte may have been cut off stands at {@code at}.
   */
  static boolean isMark(String line, int at, int limit) {
    return at < limit && isMark(line.charAt(at));
  }

  /**
   * Reads the run after a question mark and a mark.
   *
   * @param line the line
   * @param start where the question mark stands
   * @param limit where the text of the line ends
   * @return the run, empty unless exactly one reading is best and that one is certain
   */
  static Optional<ShiftedRun> read(String line, int start, int limit) {
    Readings readings = new Readings();
    int lead = Gbk.pair(line.charAt(start + 1)) & 0xFF;
    char previous = line.charAt(start + 1);
    for (int i = start + 2; i < limit; i++) {
      char c = line.charAt(i);
      if (c == '?') {
        if (i + 1 < limit && line.charAt(i + 1) == '?') {
          return Optional
              .empty(); // a lost character and a question mark, or a pair read as one and a lost
          // character
        }
        boolean closes = i + 1 == limit || isMark(line, i + 1, limit);
        readings.offer(i, true, "", closes && !mayBegin(line, i, limit) ? -1 : 0);
        if (closes) {
          break;
        }
      } else if (c >= '@' && c <= '~') {
        char last = Gbk.character(lead, c);
        if (last != Gbk.NONE) {
          readings.offer(i + 1, false, String.valueOf(last), RESTORED * Gbk.oddness(last));
        }
      }
      int pair = Gbk.pair(c);
      char restored = Gbk.character(lead, pair >> 8);
      if (restored == Gbk.NONE || isMark(restored) && !isMark(previous)) {
        break;
      }
      readings.see(c);
      readings.append(restored);
      previous = c;
      lead = pair & 0xFF;
      if (lead <= '~') {
        readings.offer(i + 1, false, Character.toString(lead), 1);
        break;
      }
    }
    return readings.best();
  }

  /** Returns whether another run may begin at the question mark before a mark at {@code at}. */
  private static boolean mayBegin(String line, int at, int limit) {
    if (at + 2 >= limit) {
      return false;
    }
    char restored =
        Gbk.character(Gbk.pair(line.charAt(at + 1)) & 0xFF, Gbk.pair(line.charAt(at + 2)) >> 8);
    return restored != Gbk.NONE && Gbk.oddness(restored) == 0;
  }

  private static boolean isMark(char c) {
    return "、，。！？,!?".indexOf(c) >= 0;
  }

  /**
   * The readings of one run, each a beginning of the restored text and its last character, and the
   * best so far.
   */
  private static final class Readings {

    private final StringBuilder text = new StringBuilder();
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    private int gain;
    private int bestGain = CERTAIN - 1;
    private boolean tie = true;
    private int bestLength;
    private String bestLast;
    private int bestEnd;
    private boolean bestOpen;

    /**
     * Notes a character of the line. Letters and symbols of one script are odd only once: words may
     * stand there.
     */
    void see(char c) {
      int oddness = Gbk.oddness(c);
      if (Character.isIdeographic(c) || oddness < 3 || scripts.add(script(c))) {
        gain += oddness;
      }
    }

    void append(char restored) {
      gain -= RESTORED * Gbk.oddness(restored);
      text.append(restored);
    }

    /** Offers the reading that has {@code last} after the text so far and ends at {@code end}. */
    void offer(int end, boolean open, String last, int oddness) {
      if (gain - oddness > bestGain) {
        bestGain = gain - oddness;
        bestLength = text.length();
        bestLast = last;
        bestEnd = end;
        bestOpen = open;
        tie = false;
      } else {
        tie |= gain - oddness == bestGain;
      }
    }

    /**
     * Returns the best reading unless it opens a bracket for good: then characters of the line have
     * been dropped.
     */
    Optional<ShiftedRun> best() {
      if (tie) {
        return Optional.empty();
      }
      String restored = text.substring(0, bestLength) + bestLast;
      return restored.indexOf('（') >= 0 && restored.indexOf('）') < 0
          ? Optional.empty()
          : Optional.of(new ShiftedRun(restored, bestEnd, bestOpen));
    }

    /** Returns the script of a letter or symbol; kana are one, and so are Greek and Cyrillic. */
    private static UnicodeScript script(char c) {
      if (c >= '\u3040' && c <= '\u30FF') {
        return UnicodeScript.HIRAGANA;
      }
      return c >= '\u0370' && c <= '\u04FF' ? UnicodeScript.GREEK : UnicodeScript.of(c);
    }
  }
}
