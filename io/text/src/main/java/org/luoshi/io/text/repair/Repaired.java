package org.luoshi.io.text.repair;

import java.util.List;
import java.util.Objects;
import org.luoshi.base.Checks;

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
   * Returns the place in the raw text of a place in this view. Grows with {@code index}; the end of
   * the view is the end of the raw text.
   *
   * @param index a char index of {@link #text}, or its length
   * @return the char index of the raw text where that character begins
   * @throws IllegalArgumentException if {@code index} lies outside the text
   */
  public int rawIndex(int index) {
    Checks.inRange(index, 0, text.length(), "index");
    int shift = 0;
    for (Repair repair : repairs) {
      int within = index + shift - repair.start();
      int length = repair.repaired().length();
      if (within < 0 || within == 0 && length > 0) {
        break;
      }
      if (within < length) {
        // the first character also stands for what was lost before it
        return repair.start() + within + Math.max(0, repair.raw().length() - 1 - length);
      }
      shift += repair.raw().length() - length;
    }
    return index + shift;
  }
}
