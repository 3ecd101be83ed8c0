package org.luoshi.validation;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.progress.ProgressRecord;

/**
 * A record with what one look at its text tells (完成情况概况). What rules look at that ask about every
 * record, whether its item is there or not; its place is that of the record.
 *
 * @since 0.1.0
 */
public final class ScannedRecord {

  private final ProgressReport report;
  private final ProgressRecord record;
  private final Passage statement;

  ScannedRecord(ProgressReport report, ProgressRecord record, Passage statement) {
    this.report = Objects.requireNonNull(report, "report");
    this.record = Objects.requireNonNull(record, "record");
    this.statement = Objects.requireNonNull(statement, "statement");
  }

  /** Returns the record. */
  public ProgressRecord record() {
    return record;
  }

  /** Returns its text, scanned. */
  public Passage statement() {
    return statement;
  }

  /** Returns the months that it is about: its own, or those of its report. */
  public Optional<ReportingPeriod> period() {
    return report.periodOf(record);
  }

  /** Returns the record's own form. */
  @Override
  public String toString() {
    return record.toString();
  }
}
