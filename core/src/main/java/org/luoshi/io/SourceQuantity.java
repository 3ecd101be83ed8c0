package org.luoshi.io;

import java.util.Objects;
import org.luoshi.base.Checks;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.text.Span;

/**
 * A quantity of a document with its place (文中数量及其位置): what one row of a table of quantities holds.
 *
 * @param item the number of the item that it stands in, as printed; empty outside of items and for
 *     an item without a number
 * @param line the line of the source on which it begins, 1 or more
 * @param span where it stands in the source
 * @param words the words as published
 * @param mention what they mean; its own offsets are those of the stretch of text it was found in
 * @since 0.1.0
 */
public record SourceQuantity(
    String item, int line, Span span, String words, QuantityMention mention) {

  /**
   * Creates a quantity with its place.
   *
   * @throws IllegalArgumentException if {@code line} is below 1
   */
  public SourceQuantity {
    Objects.requireNonNull(item, "item");
    Checks.isTrue(line >= 1, "line must be 1 or more but was %s", line);
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(mention, "mention");
  }
}
