package org.luoshi.ledger;

import java.util.List;
import java.util.Objects;
import org.luoshi.model.progress.ProgressRecord;

/**
 * What all units told about an item for a period, as one record (汇总).
 *
 * @param record the record, divided by unit
 * @param missing the units of the item that told nothing, in the order of the plan (未报单位)
 * @param unassigned the units that told something without having a part in the item
 * @param parts what it is made of
 * @since 0.1.0
 */
public record ConsolidatedReport(
    ProgressRecord record,
    List<String> missing,
    List<String> unassigned,
    List<RecordedProgress> parts) {

  /** Creates a report. */
  public ConsolidatedReport {
    Objects.requireNonNull(record, "record");
    missing = List.copyOf(missing);
    unassigned = List.copyOf(unassigned);
    parts = List.copyOf(parts);
  }

  /** Returns whether every unit of the item told something. */
  public boolean isComplete() {
    return missing.isEmpty();
  }
}
