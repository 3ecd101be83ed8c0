package org.luoshi.validation;

import java.util.Objects;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;

/**
 * An item with what one look at its text and its units tells (事项概况). What rules look at that ask
 * about every item; its place is that of the item.
 *
 * @since 0.1.0
 */
public final class ScannedItem {

  private static final int REPEATED = 1 << 30;
  private static final int GROUP = 1 << 29;
  private static final int BITS = 7;
  private static final int MOST = (1 << BITS) - 1;

  private final ResponsibilityItem item;
  private final Passage text;
  private final int units;

  /**
   * Creates a look at an item.
   *
   * @param units what its units are like, as {@link #unit} and {@link #signs} put it together
   */
  ScannedItem(ResponsibilityItem item, Passage text, int units) {
    this.item = Objects.requireNonNull(item, "item");
    this.text = Objects.requireNonNull(text, "text");
    this.units = units;
  }

  /** Returns a number with one unit of a role more; beyond {@value #MOST} it stays. */
  static int unit(int units, Role role) {
    int shift = role.ordinal() * BITS;
    return (units >>> shift & MOST) == MOST ? units : units + (1 << shift);
  }

  /** Returns a number with the signs of units that repeat, or that stand for several. */
  static int signs(int units, boolean repeated, boolean group) {
    return units | (repeated ? REPEATED : 0) | (group ? GROUP : 0);
  }

  /** Returns the item. */
  public ResponsibilityItem item() {
    return item;
  }

  /** Returns its text, scanned. */
  public Passage text() {
    return text;
  }

  /** Returns how many units have a role, at most 127. */
  public int count(Role role) {
    return units >>> role.ordinal() * BITS & MOST;
  }

  /** Returns whether it has units. */
  public boolean hasUnits() {
    return (units & GROUP - 1) != 0;
  }

  /**
   * Returns whether a unit may stand twice among its units, blanks, widths and script left aside;
   * false only if none does.
   */
  public boolean mayRepeatUnit() {
    return (units & REPEATED) != 0;
  }

  /** Returns whether a name among its units stands for several units (各…). */
  public boolean namesGroup() {
    return (units & GROUP) != 0;
  }

  /** Returns the item's own form. */
  @Override
  public String toString() {
    return item.toString();
  }
}
