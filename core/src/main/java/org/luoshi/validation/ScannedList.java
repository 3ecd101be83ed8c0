package org.luoshi.validation;

import java.util.Collections;
import java.util.List;
import org.luoshi.model.plan.ItemList;

/**
 * A list with its items as one look at them tells (清单概况). What rules look at that compare the items
 * of a list; its place is that of the list.
 *
 * @since 0.1.0
 */
public final class ScannedList {

  /** How many items have something. */
  record Counts(int withUnits, int led, int ledBySeveral, int withDeadline) {}

  private final ItemList list;
  private final List<ScannedItem> items;
  private final List<List<String>> sections;
  private final Counts counts;
  private final boolean plainNumbers;
  private final Repeats texts;

  ScannedList(
      ItemList list,
      List<ScannedItem> items,
      List<List<String>> sections,
      Counts counts,
      boolean plainNumbers,
      Repeats texts) {
    this.list = list;
    this.items = Collections.unmodifiableList(items);
    this.sections = Collections.unmodifiableList(sections);
    this.counts = counts;
    this.plainNumbers = plainNumbers;
    this.texts = texts;
  }

  /** Returns the list. */
  public ItemList list() {
    return list;
  }

  /** Returns its items, in their order. */
  public List<ScannedItem> items() {
    return items;
  }

  /** Returns the sections of its items (章节路径), those of neighbours that are the same once. */
  public List<List<String>> sections() {
    return sections;
  }

  /** Returns how many items have units. */
  public int withUnits() {
    return counts.withUnits();
  }

  /** Returns how many items have a lead (牵头单位). */
  public int led() {
    return counts.led();
  }

  /** Returns how many items have several leads. */
  public int ledBySeveral() {
    return counts.ledBySeveral();
  }

  /** Returns how many items have a deadline (完成时限). */
  public int withDeadline() {
    return counts.withDeadline();
  }

  /** Returns whether its items are numbered 1, 2, 3 to its end, as most are. */
  public boolean isNumberedPlainly() {
    return plainNumbers;
  }

  /**
   * Returns whether a task may stand twice among its items, blanks, widths and script left aside;
   * false only if none does.
   */
  public boolean mayRepeatText() {
    return !texts.isEmpty();
  }

  /**
   * Returns whether an item may be one of those whose task stands twice; false only if it is none.
   *
   * @param item an item of the list
   */
  public boolean mayRepeatText(ScannedItem item) {
    return texts.has(item.text().digest());
  }

  /** Returns the list's own form. */
  @Override
  public String toString() {
    return list.toString();
  }
}
