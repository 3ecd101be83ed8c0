package org.luoshi.validation;

import java.util.Optional;
import org.luoshi.model.Heading;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.text.Span;

/**
 * Visits lists, items and what was reported on them. Each is looked at once, while it is at hand,
 * for all that rules ask of it.
 */
final class ItemWalker {

  private static final long DIGITS = TextMark.HALF_DIGIT.bit() | TextMark.FULL_DIGIT.bit();

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
  private final ItemTable table = new ItemTable();
  private final UnitScan units = new UnitScan();
  private final IdScan ids = new IdScan();
  private RecordScan reported = new RecordScan(table, 0);
  private boolean isReport;

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

  /** Keeps in mind what is asked of items when their records come. */
  void expectRecords() {
    isReport = true;
  }

  void list(ItemList list, Pointer at) {
    visitor.stop(ItemList.class).visit(list, at, Optional.empty());
    list.title().ifPresent(title -> passages.visit(title, at, "title", Optional.empty()));
    ModelWalker.each(at, "headings", list.headings(), this::heading);
    ListScan scan = new ListScan(list);
    if (isReport) {
      table.expect(list.items().size());
    }
    for (int i = 0; i < list.items().size(); i++) {
      item(list.items().get(i), scan, at, i);
    }
    visitor.stop(ScannedList.class).visit(new ScannedList(scan), at, Optional.empty());
    ModelWalker.each(at, "notes", list.notes(), (n, p) -> passages.visit(n, p, Optional.empty()));
  }

  void heading(Heading heading, Pointer at) {
    visitor.stop(Heading.class).visit(heading, at, heading.span());
    passages.visit(heading.title(), at, "title", heading.span());
  }

  private void item(ResponsibilityItem item, ListScan scan, Pointer list, int index) {
    TextScan text = passages.scan(item.text());
    long marks = text.marks() | marks(item) | units.scan(item, list, index);
    if (isReport) {
      table.add(item, marks, units);
    }
    ids.add(item.id());
    scan.add(item, index, marks, text.digest() + units.digest());
    if (items.wants(marks)
        || scannedItems.wants(marks)
        || passages.wantsScanned()
        || (marks & ItemMark.TARGETS.bit()) != 0
        || !assignments.isIdle()) {
      visit(item, marks, list.child("items", index));
    } else {
      visitor.pass(item.span());
    }
  }

  private static long marks(ResponsibilityItem item) {
    return (item.deadline().isPresent() ? ItemMark.DEADLINE.bit() : 0)
        | (item.targets().isEmpty() ? 0 : ItemMark.TARGETS.bit());
  }

  private void visit(ResponsibilityItem item, long marks, Pointer at) {
    Optional<Span> place = item.span();
    items.visit(item, marks, at, place);
    if (scannedItems.wants(marks) || passages.wantsScanned()) {
      Passage text = passages.scanned(item.text(), place);
      scannedItems.visit(new ScannedItem(item, text, marks), marks, at, place);
      passages.visit(text, at.child("text"));
    }
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
    reported = new RecordScan(table, report.records().size());
    for (int i = 0; i < report.records().size(); i++) {
      record(report, report.records().get(i), i);
    }
  }

  private void record(ProgressReport report, ProgressRecord record, int index) {
    TextScan text = passages.scan(record.statement());
    int item = reported.add(record, text.digest());
    long marks = text.marks() | marks(record) | (item < 0 ? 0 : compared(record, text, item));
    if (records.wants(marks)
        || scannedRecords.wants(marks)
        || reportedItems.wants(marks)
        || passages.wantsScanned()
        || !unitStatements.isIdle()
        || !record.measurements().isEmpty()
        || record.problems().isPresent()
        || record.nextSteps().isPresent()) {
      visit(report, record, item, marks, Pointer.ROOT.child("records", index));
    } else {
      visitor.pass(record.span());
    }
  }

  private static long marks(ProgressRecord record) {
    boolean reported = record.availability() == Availability.REPORTED;
    return (reported ? 0 : RecordMark.NOT_REPORTED.bit())
        | (record.status().isPresent() ? RecordMark.STATUS.bit() : 0);
  }

  private long compared(ProgressRecord record, TextScan text, int item) {
    int task = table.length(item);
    boolean speak = units.speak(record.statements(), table.units(item), table.ownUnits(item));
    boolean counts = (text.marks() & DIGITS) != 0 && !text.holds(TextMark.DOUBTFUL_NUMBER);
    boolean asked = (table.marks(item) & DIGITS) != 0;
    return (speak ? 0 : RecordMark.OTHER_UNITS.bit())
        | (text.hasMoreLetters(task + task / 4) ? 0 : RecordMark.NO_LONGER_THAN_TASK.bit())
        | (asked && !counts && record.measurements().isEmpty()
            ? RecordMark.WITHOUT_FIGURE.bit()
            : 0);
  }

  private void visit(
      ProgressReport report, ProgressRecord record, int item, long marks, Pointer at) {
    Optional<Span> place = record.span();
    records.visit(record, marks, at, place);
    if (scannedRecords.wants(marks) || reportedItems.wants(marks) || passages.wantsScanned()) {
      Passage statement = passages.scanned(record.statement(), place);
      ScannedRecord told = new ScannedRecord(report, record, statement);
      scannedRecords.visit(told, marks, at, place);
      if (item >= 0) {
        reportedItems.visit(new ReportedItem(table.item(item), told), marks, at, place);
      }
      passages.visit(statement, at.child("statement"));
    }
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
