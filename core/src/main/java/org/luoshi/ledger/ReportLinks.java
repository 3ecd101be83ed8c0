package org.luoshi.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.ItemId;

/** Which items that are followed the records of a report are about. */
final class ReportLinks {

  private final ItemIndex items;
  private final Map<ItemId, Integer> own = new HashMap<>();
  private final boolean other;
  private final boolean repeatsTasks;

  /**
   * Links a report.
   *
   * @param year the year of the plan; a report on the tasks of another one is about none of them
   */
  ReportLinks(ItemIndex items, Optional<Integer> year, ProgressReport report) {
    this.items = items;
    this.other = year.isPresent() && report.year().isPresent() && !year.equals(report.year());
    this.repeatsTasks = !report.lists().isEmpty();
    if (!other) {
      report.items().forEach(item -> own.putIfAbsent(item.id(), items.find(item)));
    }
  }

  /** Returns the place of the item, {@link ItemIndex#NONE} if it is not followed. */
  int find(ItemId id) {
    return repeatsTasks || other ? own.getOrDefault(id, ItemIndex.NONE) : items.find(id);
  }
}
