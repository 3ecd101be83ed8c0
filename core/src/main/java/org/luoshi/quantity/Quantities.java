package org.luoshi.quantity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The quantities of a text (文中数量的识别): every number that measures or counts something, understood.
 *
 * @since 0.1.0
 */
public final class Quantities {

  private Quantities() {}

  /**
   * Finds the quantities of a text and tells for each sentence by its words whether it promises or
   * reports.
   *
   * @param text the text
   * @return the quantities in the order of the text; they do not overlap
   */
  public static List<QuantityMention> in(String text) {
    return new QuantityScanner(new Passage(Objects.requireNonNull(text, "text")), Optional.empty())
        .scan();
  }

  /**
   * Finds the quantities of a text that promises or reports as a whole.
   *
   * @param text the text
   * @param stance which of both
   * @return the quantities in the order of the text; they do not overlap
   */
  public static List<QuantityMention> in(String text, Stance stance) {
    Objects.requireNonNull(stance, "stance");
    return new QuantityScanner(
            new Passage(Objects.requireNonNull(text, "text")), Optional.of(stance))
        .scan();
  }
}
