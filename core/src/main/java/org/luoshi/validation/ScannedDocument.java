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
  private final boolean inStep;
  private final boolean mayRepeatRecord;
  private final boolean mayRepeatStatement;

  ScannedDocument(GovernmentDocument document, IdScan ids, RecordScan records) {
    this.document = Objects.requireNonNull(document, "document");
    this.mayRepeatId = ids.mayRepeat();
    this.inStep = records.isInStep();
    this.mayRepeatRecord = records.mayRepeatItem(mayRepeatId);
    this.mayRepeatStatement = records.mayRepeatStatement();
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
    return inStep;
  }

  /** Returns whether an item may have two records; false only if none has. */
  public boolean mayRepeatRecord() {
    return mayRepeatRecord;
  }

  /** Returns whether two records may have one text; false only if none have. */
  public boolean mayRepeatStatement() {
    return mayRepeatStatement;
  }

  /** Returns the document's own form. */
  @Override
  public String toString() {
    return document.toString();
  }
}
