package org.luoshi.validation;

import java.util.HashMap;
import java.util.Map;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.progress.ProgressRecord;

/**
 * Takes the records of a report one after the other: finds their items, fast where records follow
 * the items, and keeps what rules ask of all of them.
 */
final class RecordScan {

  /** No item. */
  static final int NONE = -1;

  private final ItemTable items;
  private final LongSet ids;
  private final Repeats statements;
  private Map<ItemId, Integer> byId;
  private int next;
  private boolean mayRepeatItem;
  private boolean hasPeriods;
  private boolean hasNextSteps;

  RecordScan(ItemTable items, int records) {
    this.items = items;
    this.ids = new LongSet(0);
    this.statements = new Repeats(records);
  }

  /**
   * Takes a record and a number that is the same for records with the same text; returns the place
   * of its item among all.
   */
  int add(ProgressRecord record, long statement) {
    mayRepeatItem |= byId != null && !ids.add(LongSet.hash(record.item().value()));
    statements.add(statement);
    hasPeriods |= record.period().isPresent();
    hasNextSteps |= record.nextSteps().isPresent();
    return find(record.item());
  }

  private int find(ItemId id) {
    if (byId == null) {
      if (next < items.size() && items.id(next).equals(id)) {
        return next++;
      }
      lookUp(id);
    }
    return byId.getOrDefault(id, NONE);
  }

  private void lookUp(ItemId id) {
    byId = new HashMap<>(2 * items.size());
    for (int i = 0; i < items.size(); i++) {
      byId.putIfAbsent(items.id(i), i);
    }
    for (int i = 0; i < next; i++) {
      ids.add(LongSet.hash(items.id(i).value()));
    }
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
    return statements.isRepeated(record);
  }

  boolean hasPeriods() {
    return hasPeriods;
  }

  boolean hasNextSteps() {
    return hasNextSteps;
  }
}
