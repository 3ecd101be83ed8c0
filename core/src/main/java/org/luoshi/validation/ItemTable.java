package org.luoshi.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;

/**
 * The items of a document, by their place among all, with what one look at each told: columns of
 * numbers, which cost neither an object for each item nor a second look at it.
 */
final class ItemTable {

  private final List<ResponsibilityItem> items = new ArrayList<>();
  private final List<ItemId> ids = new ArrayList<>();
  private int[] lengths = {};
  private long[] marks = {};
  private long[] units = {};
  private long[] ownUnits = {};

  int size() {
    return items.size();
  }

  /** Makes room for the items of a list. */
  void expect(int more) {
    int size = size() + more;
    if (size <= marks.length) {
      return;
    }
    size = Math.max(size, 2 * size());
    lengths = Arrays.copyOf(lengths, size);
    marks = Arrays.copyOf(marks, size);
    units = Arrays.copyOf(units, size);
    ownUnits = Arrays.copyOf(ownUnits, size);
  }

  /** Adds an item for which there is room. */
  void add(ResponsibilityItem item, long itsMarks, UnitScan itsUnits) {
    int at = size();
    items.add(item);
    ids.add(item.id());
    lengths[at] = item.text().length();
    marks[at] = itsMarks;
    units[at] = itsUnits.all();
    ownUnits[at] = itsUnits.own();
  }

  ResponsibilityItem item(int at) {
    return items.get(at);
  }

  ItemId id(int at) {
    return ids.get(at);
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
