package org.luoshi.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;

/** Finds the items of a report by their identifiers, fast where records follow the items. */
final class ItemLookup {

  private final List<ItemList> lists;
  private int list;
  private int next;
  private Map<ItemId, ResponsibilityItem> byId;

  ItemLookup(ProgressReport report) {
    lists = report.lists();
  }

  /** Returns the item of an identifier; null if there is none. */
  ResponsibilityItem find(ItemId id) {
    if (byId == null) {
      ResponsibilityItem item = next();
      if (item != null && item.id().equals(id)) {
        return item;
      }
      byId = new HashMap<>();
      lists.forEach(l -> l.items().forEach(i -> byId.putIfAbsent(i.id(), i)));
    }
    return byId.get(id);
  }

  private ResponsibilityItem next() {
    while (list < lists.size() && next == lists.get(list).items().size()) {
      list++;
      next = 0;
    }
    return list < lists.size() ? lists.get(list).items().get(next++) : null;
  }
}
