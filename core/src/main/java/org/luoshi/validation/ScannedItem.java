package org.luoshi.validation;

import java.util.Objects;
import org.luoshi.model.plan.ResponsibilityItem;

/**
 * An item with what one look at its text and its units tells (事项概况). What rules look at that ask
 * about every item; its place is that of the item.
 *
 * @since 0.1.0
 */
public final class ScannedItem {

  private final ResponsibilityItem item;
  private final Passage text;
  private final long marks;

  ScannedItem(ResponsibilityItem item, Passage text, long marks) {
    this.item = Objects.requireNonNull(item, "item");
    this.text = Objects.requireNonNull(text, "text");
    this.marks = marks;
  }

  /** Returns the item. */
  public ResponsibilityItem item() {
    return item;
  }

  /** Returns its text, scanned. */
  public Passage text() {
    return text;
  }

  /**
   * Returns whether the item has something.
   *
   * @param mark what to look for
   */
  public boolean holds(ItemMark mark) {
    return (marks & mark.bit()) != 0;
  }

  /** Returns the item's own form. */
  @Override
  public String toString() {
    return item.toString();
  }
}
