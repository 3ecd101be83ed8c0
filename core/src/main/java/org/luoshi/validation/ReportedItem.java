package org.luoshi.validation;

import java.util.Objects;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;

/**
 * An item and what was reported on it (事项及其完成情况). What rules look at that compare both; its place
 * is that of the record.
 *
 * @since 0.1.0
 */
public final class ReportedItem {

  private final ResponsibilityItem item;
  private final ScannedRecord told;

  ReportedItem(ResponsibilityItem item, ScannedRecord told) {
    this.item = Objects.requireNonNull(item, "item");
    this.told = Objects.requireNonNull(told, "told");
  }

  /** Returns the item. */
  public ResponsibilityItem item() {
    return item;
  }

  /** Returns what was reported on it. */
  public ProgressRecord record() {
    return told.record();
  }

  /** Returns the completion text, scanned. */
  public Passage statement() {
    return told.statement();
  }

  /** Returns the item's own form. */
  @Override
  public String toString() {
    return item.toString();
  }
}
