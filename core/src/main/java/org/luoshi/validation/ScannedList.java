package org.luoshi.validation;

import java.util.List;
import java.util.Objects;
import org.luoshi.model.plan.ItemList;

/**
 * A list with its items as one look at them tells (清单概况). What rules look at that compare the items
 * of a list; its place is that of the list.
 *
 * @param list the list
 * @param items its items, in their order
 * @since 0.1.0
 */
public record ScannedList(ItemList list, List<ScannedItem> items) {

  /** Creates a list. */
  public ScannedList {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(items, "items");
  }
}
