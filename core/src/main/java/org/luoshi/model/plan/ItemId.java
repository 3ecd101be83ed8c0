package org.luoshi.model.plan;

import org.luoshi.base.Checks;

/**
 * The identifier of an item (事项标识), unique within its document: the number of the list, a full
 * stop, and the number as printed, such as {@code 1.15} or {@code 1.（一）}.
 *
 * @param value the identifier, never blank
 * @since 0.1.0
 */
public record ItemId(String value) implements Comparable<ItemId> {

  /**
   * Creates an identifier.
   *
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public ItemId {
    Checks.notBlank(value, "item id");
  }

  /**
   * Obtains an identifier.
   *
   * @param value the identifier
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public static ItemId of(String value) {
    return new ItemId(value);
  }

  /** Compares as texts. */
  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  /** Returns the identifier itself; {@link #of} reads it back. */
  @Override
  public String toString() {
    return value;
  }
}
