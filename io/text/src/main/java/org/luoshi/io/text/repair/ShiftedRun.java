package org.luoshi.io.text.repair;

import java.util.Optional;

/**
 * A stretch of text whose GBK bytes were paired one byte late.
 *
 * <p>It begins where the bytes of {@code 、 ， 。 ！ ？} were taken for a mark across two characters: the lead byte of the
 * first became a question mark, the trail byte of the second was paired with the lead byte of the third, and so on. The
 * pairs fall into step again at a trail byte in the ASCII range, at an ASCII character (which is swallowed by a question
 * mark if it cannot be a trail byte), before a real mark, and at the end of the line.
 *
 * @param text the characters restored after the lost one
 * @param end where the run ends in the line
 * @param open whether the question mark at {@code end} hides one more character
 */
record ShiftedRun(String text, int end, boolean open) {

  /**
   * How much odder the line must be than the restored text, by the sum of {@link Gbk#oddness}: more than one foreign
   * character and a question mark make.
   */
  private static final int CERTAIN = 5;

  /** Returns whether the mark before which a lone byte may have been cut off stands at {@code at}. */
  static boolean isMark(String line, int at, int limit) {
    return at < limit && "、，。！？,!?".indexOf(line.charAt(at)) >= 0;
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
        readings.see(1);
        readings.offer(i, true, Gbk.NONE, 0);
        if (i + 1 == limit || isMark(line, i + 1, limit)) {
          break;
        }
      } else if (c >= '@' && c <= '~') {
        char last = Gbk.character(lead, c);
        if (last != Gbk.NONE) {
          readings.offer(i + 1, false, last, readings.oddness(last));
        }
      }
      int pair = Gbk.pair(c);
      char restored = Gbk.character(lead, pair >> 8);
      if (restored == Gbk.NONE) {
        break;
      }
      readings.see(Gbk.oddness(c, previous));
      readings.append(restored);
      previous = c;
      lead = pair & 0xFF;
      if (lead <= '~') {
        readings.offer(i + 1, false, (char) lead, 0);
        break;
      }
    }
    return readings.best();
  }

  private ShiftedRun after(String beginning) {
    return new ShiftedRun(beginning + text, end, open);
  }

  /** The readings of one run, each a beginning of the restored text, and the best so far. */
  private static final class Readings {

    private final StringBuilder text = new StringBuilder();
    private int gain;
    private int bestGain = CERTAIN - 1;
    private boolean tie = true;
    private ShiftedRun best;
    private int bestLength;

    /** Notes how odd the next character of the line is. */
    void see(int oddness) {
      gain += oddness;
    }

    /** Adds a restored character. */
    void append(char restored) {
      gain -= oddness(restored);
      text.append(restored);
    }

    /** Offers the reading that ends before {@code end} with {@code last}, or without more if that is none. */
    void offer(int end, boolean open, char last, int oddness) {
      if (gain - oddness > bestGain) {
        bestGain = gain - oddness;
        bestLength = text.length();
        best = new ShiftedRun(last == Gbk.NONE ? "" : String.valueOf(last), end, open);
        tie = false;
      } else if (gain - oddness == bestGain) {
        tie = true;
      }
    }

    Optional<ShiftedRun> best() {
      return tie ? Optional.empty() : Optional.of(best.after(text.substring(0, bestLength)));
    }

    int oddness(char c) {
      return Gbk.oddness(c, text.isEmpty() ? Gbk.NONE : text.charAt(text.length() - 1));
    }
  }
}
