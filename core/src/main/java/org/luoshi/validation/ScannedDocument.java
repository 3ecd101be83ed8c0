package org.luoshi.validation;

import java.util.Objects;
import org.luoshi.model.document.GovernmentDocument;

/**
 * A document with what one look at all its items and records tells (文件概况). What rules look at that
 * search for repeats; its place is the document.
 *
 * @since 0.1.0
 */
public final class ScannedDocument {

  private final GovernmentDocument document;
  private final boolean mayRepeatId;
  private final RecordScan records;

  ScannedDocument(GovernmentDocument document, IdScan ids, RecordScan records) {
    this.document = Objects.requireNonNull(document, "document");
    this.mayRepeatId = ids.mayRepeat(document);
    this.records = records;
  }

  /** Returns the document. */
  public GovernmentDocument document() {
    return document;
  }

  /** Returns whether an identifier may be of two items; false only if none is. */
  public boolean mayRepeatId() {
    return mayRepeatId;
  }

  /** Returns whether each item has its record, in the same order, as in most reports. */
  public boolean hasRecordsInStep() {
    return records.isInStep();
  }

  /** Returns whether an item may have two records; false only if none has. */
  public boolean mayRepeatRecord() {
    return records.mayRepeatItem(mayRepeatId);
  }

  /** Returns whether two records may have one text; false only if none have. */
  public boolean mayRepeatStatement() {
    return records.mayRepeatStatement();
  }

  /**
   * Returns whether a record may be one of those that have one text; false only if it is none.
   *
   * @param record the place of the record in its report
   */
  public boolean mayRepeatStatement(int record) {
    return records.mayRepeatStatement(record);
  }

  /** Returns whether a record has a period of its own. */
  public boolean hasRecordPeriods() {
    return records.hasPeriods();
  }

  /** Returns whether a record tells what comes next (下步打算). */
  public boolean hasNextSteps() {
    return records.hasNextSteps();
  }

  /** Returns the document's own form. */
  @Override
  public String toString() {
    return document.toString();
  }
}
