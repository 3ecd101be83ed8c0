package org.luoshi.validation;

import java.util.Arrays;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;

/**
 * The items of a report, by their place among all, with what is asked of them when their records
 * come: columns, which cost neither an object for each item nor a second look at it.
 */
final class ItemTable {

  private int size;
  private ResponsibilityItem[] items = {};
  private ItemId[] ids = {};
  private int[] lengths = {};
  private long[] marks = {};
  private long[] units = {};
  private long[] ownUnits = {};

  int size() {
    return size;
  }

  /** Makes room for the items of a list. */
  void expect(int more) {
    if (size + more > items.length) {
      int room = Math.max(size + more, 2 * size);
      items = Arrays.copyOf(items, room);
      ids = Arrays.copyOf(ids, room);
      lengths = Arrays.copyOf(lengths, room);
      marks = Arrays.copyOf(marks, room);
      units = Arrays.copyOf(units, room);
      ownUnits = Arrays.copyOf(ownUnits, room);
    }
  }

  /** Adds an item for which there is room. */
  void add(ResponsibilityItem item, long itsMarks, UnitScan itsUnits) {
    items[size] = item;
    ids[size] = item.id();
    lengths[size] = item.text().length();
    marks[size] = itsMarks;
    units[size] = itsUnits.all();
    ownUnits[size] = itsUnits.own();
    size++;
  }

  ResponsibilityItem item(int at) {
    return items[at];
  }

  ItemId id(int at) {
    return ids[at];
  }

  /** Returns the length of an item's text. */
  int length(int at) {
    return lengths[at];
  }

  /** Returns the bits of an item's marks. */
  long marks(int at) {
    return marks[at];
  }

  /** Returns the units of an item, as a {@link UnitScan} puts them together. */
  long units(int at) {
    return units[at];
  }

  /** Returns those of them that are of the document's own tier. */
  long ownUnits(int at) {
    return ownUnits[at];
  }
}
