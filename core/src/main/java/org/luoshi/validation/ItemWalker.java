package org.luoshi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.Heading;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.text.Span;

/**
 * Visits lists, items and what was reported on them. Each is looked at once, while it is at hand,
 * for all that rules ask of it.
 */
final class ItemWalker {

  private final ModelWalker.Visitor visitor;
  private final Passages passages;
  private final ModelWalker.Stop<ResponsibilityItem> items;
  private final ModelWalker.Stop<ScannedItem> scannedItems;
  private final ModelWalker.Stop<Assignment> assignments;
  private final ModelWalker.Stop<Target> targets;
  private final ModelWalker.Stop<Measurement> measurements;
  private final ModelWalker.Stop<ProgressRecord> records;
  private final ModelWalker.Stop<ScannedRecord> scannedRecords;
  private final ModelWalker.Stop<ReportedItem> reportedItems;
  private final ModelWalker.Stop<UnitStatement> unitStatements;
  private final List<ScannedItem> all = new ArrayList<>();
  private final UnitScan units = new UnitScan();
  private final IdScan ids = new IdScan(all);
  private RecordScan reported = new RecordScan(all, 0);
  private ListScan scan;

  ItemWalker(ModelWalker.Visitor visitor, Passages passages) {
    this.visitor = visitor;
    this.passages = passages;
    items = visitor.stop(ResponsibilityItem.class);
    scannedItems = visitor.stop(ScannedItem.class);
    assignments = visitor.stop(Assignment.class);
    targets = visitor.stop(Target.class);
    measurements = visitor.stop(Measurement.class);
    records = visitor.stop(ProgressRecord.class);
    scannedRecords = visitor.stop(ScannedRecord.class);
    reportedItems = visitor.stop(ReportedItem.class);
    unitStatements = visitor.stop(UnitStatement.class);
  }

  void list(ItemList list, Pointer at) {
    visitor.stop(ItemList.class).visit(list, at, Optional.empty());
    list.title().ifPresent(title -> passages.visit(title, at, "title", Optional.empty()));
    ModelWalker.each(at, "headings", list.headings(), this::heading);
    scan = new ListScan(list);
    ModelWalker.each(at, "items", list.items(), this::item);
    visitor.stop(ScannedList.class).visit(scan.done(), at, Optional.empty());
    ModelWalker.each(at, "notes", list.notes(), (n, p) -> passages.visit(n, p, Optional.empty()));
  }

  void heading(Heading heading, Pointer at) {
    visitor.stop(Heading.class).visit(heading, at, heading.span());
    passages.visit(heading.title(), at, "title", heading.span());
  }

  private void item(ResponsibilityItem item, Pointer at) {
    Optional<Span> place = item.span();
    items.visit(item, at, place);
    Passage text = passages.of(item.text(), place);
    ScannedItem scanned = new ScannedItem(item, text, units.scan(item, at, place));
    all.add(scanned);
    ids.add(item.id());
    scan.add(scanned);
    scannedItems.visit(scanned, at, place);
    passages.visit(text, at, "text");
    for (int i = 0; !assignments.isIdle() && i < item.assignments().size(); i++) {
      assignments.visit(item.assignments().get(i), at.child("assignments", i), place);
    }
    for (int i = 0; i < item.targets().size(); i++) {
      target(item.targets().get(i), at.child("targets", i));
    }
  }

  void target(Target target, Pointer at) {
    targets.visit(target, at, target.span());
  }

  void measurement(Measurement measurement, Pointer at) {
    measurements.visit(measurement, at, measurement.span());
  }

  void records(ProgressReport report) {
    reported = new RecordScan(all, report.records().size());
    ModelWalker.each(Pointer.ROOT, "records", report.records(), (r, p) -> record(report, r, p));
  }

  private void record(ProgressReport report, ProgressRecord record, Pointer at) {
    Optional<Span> place = record.span();
    records.visit(record, at, place);
    Passage statement = passages.of(record.statement(), place);
    ScannedRecord told = new ScannedRecord(report, record, statement);
    scannedRecords.visit(told, at, place);
    ScannedItem item = reported.add(record, statement);
    if (item != null) {
      reportedItems.visit(new ReportedItem(item, told), at, place);
    }
    passages.visit(statement, at, "statement");
    for (int i = 0; !unitStatements.isIdle() && i < record.statements().size(); i++) {
      UnitStatement said = record.statements().get(i);
      unitStatements.visit(said, at.child("statements", i), said.span());
    }
    for (int i = 0; i < record.measurements().size(); i++) {
      measurement(record.measurements().get(i), at.child("measurements", i));
    }
    record.problems().ifPresent(p -> passages.visit(p, at, "problems", place));
    record.nextSteps().ifPresent(n -> passages.visit(n, at, "nextSteps", place));
  }

  /** Visits what all items and records of a document tell together. */
  void document(GovernmentDocument document) {
    visitor
        .stop(ScannedDocument.class)
        .visit(new ScannedDocument(document, ids, reported), Pointer.ROOT, Optional.empty());
    visitor.stop(UnitNames.class).visit(units.names(document), Pointer.ROOT, Optional.empty());
  }
}
