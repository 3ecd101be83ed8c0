package org.luoshi.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.progress.ProgressRecord;

/**
 * Takes the records of a report one after the other: finds their items, fast where records follow
 * the items, and keeps what rules ask of all of them.
 */
final class RecordScan {

  private final List<ScannedItem> items;
  private final LongSet ids;
  private final Repeats statements;
  private final List<Passage> passages;
  private Map<ItemId, ScannedItem> byId;
  private int next;
  private boolean mayRepeatItem;
  private boolean hasPeriods;
  private boolean hasNextSteps;

  RecordScan(List<ScannedItem> items, int records) {
    this.items = items;
    this.ids = new LongSet(records);
    this.statements = new Repeats(records);
    this.passages = new ArrayList<>(records);
  }

  /** Takes a record and returns its item; null if there is none. */
  ScannedItem add(ProgressRecord record, Passage statement) {
    mayRepeatItem |= byId != null && !ids.add(LongSet.hash(record.item().value()));
    statements.add(statement.digest());
    passages.add(statement);
    hasPeriods |= record.period().isPresent();
    hasNextSteps |= record.nextSteps().isPresent();
    return find(record.item());
  }

  private ScannedItem find(ItemId id) {
    if (byId == null) {
      ScannedItem item = next < items.size() ? items.get(next) : null;
      if (item != null && item.item().id().equals(id)) {
        next++;
        return item;
      }
      lookUp(id);
    }
    return byId.get(id);
  }

  private void lookUp(ItemId id) {
    byId = new HashMap<>();
    items.forEach(item -> byId.putIfAbsent(item.item().id(), item));
    items.subList(0, next).forEach(item -> ids.add(LongSet.hash(item.item().id().value())));
    mayRepeatItem |= !ids.add(LongSet.hash(id.value()));
  }

  boolean isInStep() {
    return byId == null && next == items.size();
  }

  /** While records follow the items, they repeat where identifiers do. */
  boolean mayRepeatItem(boolean mayRepeatId) {
    return mayRepeatItem || mayRepeatId;
  }

  boolean mayRepeatStatement() {
    return !statements.isEmpty();
  }

  boolean mayRepeatStatement(int record) {
    return statements.has(passages.get(record).digest());
  }

  boolean hasPeriods() {
    return hasPeriods;
  }

  boolean hasNextSteps() {
    return hasNextSteps;
  }
}
