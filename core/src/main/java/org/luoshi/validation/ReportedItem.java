package org.luoshi.validation;

import java.util.Objects;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;

/**
 * An item and what was reported on it (事项及其完成情况). What rules look at that compare both; its place
 * is that of the record.
 *
 * @param item the item
 * @param record what was reported on it
 * @since 0.1.0
 */
public record ReportedItem(ResponsibilityItem item, ProgressRecord record) {

  /** Creates a pair. */
  public ReportedItem {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(record, "record");
  }
}
