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

  private final ResponsibilityItem item;
  private final Passage text;
  private final UnitScan.Facts units;

  ScannedItem(ResponsibilityItem item, Passage text, UnitScan.Facts units) {
    this.item = Objects.requireNonNull(item, "item");
    this.text = Objects.requireNonNull(text, "text");
    this.units = Objects.requireNonNull(units, "units");
  }

  /** Returns the item. */
  public ResponsibilityItem item() {
    return item;
  }

  /** Returns its text, scanned. */
  public Passage text() {
    return text;
  }

  /** Returns how many units have a role. */
  public int count(Role role) {
    return units.count(role);
  }

  /** Returns whether it has units. */
  public boolean hasUnits() {
    return !item.assignments().isEmpty();
  }

  /**
   * Returns whether a unit may stand twice among its units, blanks, widths and script left aside;
   * false only if none does.
   */
  public boolean mayRepeatUnit() {
    return units.mayRepeat();
  }

  /** Returns whether a name among its units stands for several units (各…). */
  public boolean namesGroup() {
    return units.namesGroup();
  }

  /** Returns the item's own form. */
  @Override
  public String toString() {
    return item.toString();
  }
}
