package org.luoshi.io.text.repair;

import java.util.List;
import java.util.Objects;

/**
 * A repaired view of a text (修复文本): the readable text, and what was done where.
 *
 * @param text the text as it reads after all repairs
 * @param repairs the damaged places in the order of the raw text, without overlap; empty if there
 *     are none
 * @since 0.1.0
 */
public record Repaired(String text, List<Repair> repairs) {

  /** Creates a view. */
  public Repaired {
    Objects.requireNonNull(text, "text");
    repairs = List.copyOf(repairs);
  }

  /**
   * Returns the places in the raw text of all places in this view, which grow. The end of the view
   * is the end of the raw text.
   *
   * @return for each char index of {@link #text}, its length included, the char index of the raw
   *     text where that character begins
   */
  public int[] rawIndexes() {
    int[] raw = new int[text.length() + 1];
    int shift = 0;
    int passed = 0;
    for (int index = 0; index < raw.length; index++) {
      while (passed < repairs.size() && ends(repairs.get(passed), index + shift)) {
        shift += repairs.get(passed).raw().length() - repairs.get(passed).repaired().length();
        passed++;
      }
      raw[index] = index + shift;
      if (passed < repairs.size() && index + shift > repairs.get(passed).start()) {
        // the first character also stands for what was lost before it
        Repair repair = repairs.get(passed);
        raw[index] += Math.max(0, repair.raw().length() - 1 - repair.repaired().length());
      }
    }
    return raw;
  }

  /** Whether a place lies behind all that a repair shows. */
  private static boolean ends(Repair repair, int place) {
    int within = place - repair.start();
    int length = repair.repaired().length();
    return within >= length && (within > 0 || length == 0);
  }
}
