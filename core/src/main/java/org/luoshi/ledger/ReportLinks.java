package org.luoshi.ledger;

import java.util.HashMap;
import java.util.Map;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.ItemId;

/** Which items that are followed the records of a report are about. */
final class ReportLinks {

  private final ItemIndex items;
  private final Map<ItemId, Integer> own = new HashMap<>();
  private final boolean repeatsTasks;

  ReportLinks(ItemIndex items, ProgressReport report) {
    this.items = items;
    this.repeatsTasks = !report.lists().isEmpty();
    report.items().forEach(item -> own.putIfAbsent(item.id(), items.find(item)));
  }

  /** Returns the place of the item, {@link ItemIndex#NONE} if it is not followed. */
  int find(ItemId id) {
    return repeatsTasks ? own.getOrDefault(id, ItemIndex.NONE) : items.find(id);
  }
}
