package org.luoshi.validation;

import org.luoshi.model.Heading;
import org.luoshi.model.plan.ItemList;

/**
 * A list with its items as one look at them tells (清单概况). What rules look at that compare the items
 * of a list; its place is that of the list.
 *
 * @since 0.1.0
 */
public final class ScannedList {

  private final ListScan scan;

  ScannedList(ListScan scan) {
    this.scan = scan;
  }

  /** Returns the list. */
  public ItemList list() {
    return scan.list();
  }

  /**
   * Returns whether an item has something.
   *
   * @param item the place of the item in the list
   * @param mark what to look for
   */
  public boolean holds(int item, ItemMark mark) {
    return scan.holds(item, mark);
  }

  /**
   * Returns whether no item stands under a heading, where items stand under others.
   *
   * @param heading a heading of the list
   */
  public boolean isEmpty(Heading heading) {
    return scan.isEmpty(heading);
  }

  /** Returns how many items have units. */
  public int withUnits() {
    return scan.withUnits();
  }

  /** Returns how many items have a lead (牵头单位). */
  public int led() {
    return scan.led();
  }

  /** Returns how many items have several leads. */
  public int ledBySeveral() {
    return scan.ledBySeveral();
  }

  /** Returns how many items have a deadline (完成时限). */
  public int withDeadline() {
    return scan.withDeadline();
  }

  /** Returns whether its items are numbered 1, 2, 3 to its end, as most are. */
  public boolean isNumberedPlainly() {
    return scan.isNumberedPlainly();
  }

  /**
   * Returns whether a task may stand twice with the same units, blanks, widths and script of the
   * task left aside; false only if none does.
   */
  public boolean mayRepeatTask() {
    return !scan.tasks().isEmpty();
  }

  /**
   * Returns whether an item may be one of those whose task stands twice; false only if it is none.
   *
   * @param item the place of the item in the list
   */
  public boolean mayRepeatTask(int item) {
    return scan.tasks().isRepeated(item);
  }

  /** Returns the list's own form. */
  @Override
  public String toString() {
    return list().toString();
  }
}
