package org.luoshi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.luoshi.model.Heading;
import org.luoshi.model.Measurement;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.MetadataField;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.Signatory;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.model.plan.ReportingSchedule;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.Submission;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.text.Span;

/**
 * Visits every value of a document once, parents first, with its JSON Pointer and its place in the
 * source. A document is visited as {@link GovernmentDocument} and as what it is; last come the
 * names of its units.
 */
final class ModelWalker {

  /** Takes the values. */
  interface Visitor {
    /** Returns whether values of a type matter. */
    boolean wants(Class<?> type);

    <T> void visit(Class<T> type, T value, Pointer at, Optional<Span> place);
  }

  /** The types of the model under which values are visited, and passages. */
  static final Set<Class<?>> TYPES =
      Set.of(
          GovernmentDocument.class,
          WorkReport.class,
          ResponsibilityPlan.class,
          ProgressReport.class,
          Notice.class,
          DocumentMetadata.class,
          MetadataField.class,
          Signatory.class,
          ItemList.class,
          Heading.class,
          ResponsibilityItem.class,
          Assignment.class,
          Target.class,
          Measurement.class,
          Instruction.class,
          ProgressRecord.class,
          UnitStatement.class,
          Section.class,
          Statement.class,
          PracticalMatter.class,
          GlossaryEntry.class,
          ReportingRule.class,
          Passage.class,
          Submission.class);

  /** The types that put values of the model together, visited too. */
  static final Set<Class<?>> VIEWS =
      Set.of(
          ReportedItem.class,
          ScannedItem.class,
          ScannedList.class,
          UnitNames.class,
          DueSubmission.class);

  private final Visitor visitor;
  private final boolean passages;
  private final boolean assignments;
  private final TextScan textScan = new TextScan();
  private final UnitScan unitScan = new UnitScan();
  private ItemLookup items;
  private List<ScannedItem> scanned;

  ModelWalker(Visitor visitor) {
    this.visitor = visitor;
    passages = visitor.wants(Passage.class);
    assignments = visitor.wants(Assignment.class);
  }

  void walk(GovernmentDocument document) {
    Pointer root = Pointer.ROOT;
    visitor.visit(GovernmentDocument.class, document, root, Optional.empty());
    if (document instanceof ResponsibilityPlan plan) {
      visitor.visit(ResponsibilityPlan.class, plan, root, Optional.empty());
      head(plan);
      each(root, "preamble", plan.preamble(), this::statement);
      each(root, "instructions", plan.instructions(), this::instruction);
      plan.schedule()
          .ifPresent(s -> each(root.child("schedule"), "rules", s.rules(), this::reportingRule));
      each(root, "lists", plan.lists(), this::list);
    } else if (document instanceof ProgressReport report) {
      visitor.visit(ProgressReport.class, report, root, Optional.empty());
      head(report);
      each(root, "preamble", report.preamble(), this::statement);
      each(root, "lists", report.lists(), this::list);
      items = new ItemLookup(report);
      each(root, "records", report.records(), this::progress);
    } else if (document instanceof WorkReport report) {
      visitor.visit(WorkReport.class, report, root, Optional.empty());
      head(report);
      each(root, "sections", report.sections(), this::section);
      each(root, "achievements", report.achievements(), this::measurement);
      each(root, "targets", report.targets(), this::target);
      each(root, "practicalMatters", report.practicalMatters(), this::practicalMatter);
      each(root, "glossary", report.glossary(), this::glossaryEntry);
    } else if (document instanceof Notice notice) {
      visitor.visit(Notice.class, notice, root, Optional.empty());
      head(notice);
      each(root, "statements", notice.statements(), this::statement);
    }
    each(root, "notes", document.notes(), this::text);
    visitor.visit(UnitNames.class, unitScan.names(document), root, Optional.empty());
  }

  void walk(List<Submission> submissions, ReportingSchedule schedule) {
    DueDates due = new DueDates(schedule);
    for (int i = 0; i < submissions.size(); i++) {
      Submission submission = submissions.get(i);
      Pointer at = Pointer.ROOT.child(Integer.toString(i));
      visitor.visit(Submission.class, submission, at, Optional.empty());
      due.of(submission.period())
          .ifPresent(
              d ->
                  visitor.visit(
                      DueSubmission.class, new DueSubmission(submission, d), at, Optional.empty()));
    }
  }

  private void head(GovernmentDocument document) {
    DocumentMetadata metadata = document.metadata();
    Pointer at = Pointer.ROOT.child("metadata");
    visitor.visit(DocumentMetadata.class, metadata, at, Optional.empty());
    metadata
        .signatory()
        .ifPresent(s -> visitor.visit(Signatory.class, s, at.child("signatory"), s.span()));
    each(at, "fields", metadata.fields(), this::field);
    document.title().ifPresent(title -> text(title, Pointer.ROOT.child("title")));
  }

  private void field(MetadataField field, Pointer at) {
    visitor.visit(MetadataField.class, field, at, field.span());
    passage(field.value(), at, "value", field.span());
  }

  private void list(ItemList list, Pointer at) {
    visitor.visit(ItemList.class, list, at, Optional.empty());
    list.title().ifPresent(title -> text(title, at.child("title")));
    each(at, "headings", list.headings(), this::heading);
    scanned = new ArrayList<>(list.items().size());
    each(at, "items", list.items(), this::item);
    visitor.visit(ScannedList.class, new ScannedList(list, scanned), at, Optional.empty());
    each(at, "notes", list.notes(), this::text);
  }

  private void heading(Heading heading, Pointer at) {
    visitor.visit(Heading.class, heading, at, heading.span());
    passage(heading.title(), at, "title", heading.span());
  }

  private void item(ResponsibilityItem item, Pointer at) {
    Optional<Span> place = item.span();
    visitor.visit(ResponsibilityItem.class, item, at, place);
    Passage text = Passage.of(item.text(), place, textScan);
    ScannedItem scan = new ScannedItem(item, text, unitScan.scan(item, at, place));
    scanned.add(scan);
    visitor.visit(ScannedItem.class, scan, at, place);
    if (passages) {
      visitor.visit(Passage.class, text, at.child("text"), place);
    }
    if (assignments) {
      each(
          at,
          "assignments",
          item.assignments(),
          (a, p) -> visitor.visit(Assignment.class, a, p, place));
    }
    each(at, "targets", item.targets(), this::target);
  }

  private void target(Target target, Pointer at) {
    visitor.visit(Target.class, target, at, target.span());
  }

  private void measurement(Measurement measurement, Pointer at) {
    visitor.visit(Measurement.class, measurement, at, measurement.span());
  }

  private void instruction(Instruction instruction, Pointer at) {
    visitor.visit(Instruction.class, instruction, at, instruction.span());
    passage(instruction.text(), at, "text", instruction.span());
  }

  private void reportingRule(ReportingRule rule, Pointer at) {
    visitor.visit(ReportingRule.class, rule, at, rule.span());
  }

  private void progress(ProgressRecord progress, Pointer at) {
    visitor.visit(ProgressRecord.class, progress, at, progress.span());
    ResponsibilityItem item = items.find(progress.item());
    if (item != null) {
      visitor.visit(ReportedItem.class, new ReportedItem(item, progress), at, progress.span());
    }
    passage(progress.statement(), at, "statement", progress.span());
    each(
        at,
        "statements",
        progress.statements(),
        (s, p) -> visitor.visit(UnitStatement.class, s, p, s.span()));
    each(at, "measurements", progress.measurements(), this::measurement);
    progress.problems().ifPresent(p -> passage(p, at, "problems", progress.span()));
    progress.nextSteps().ifPresent(n -> passage(n, at, "nextSteps", progress.span()));
  }

  private void section(Section section, Pointer at) {
    visitor.visit(Section.class, section, at, section.heading().span());
    heading(section.heading(), at.child("heading"));
    each(at, "statements", section.statements(), this::statement);
    each(at, "sections", section.sections(), this::section);
  }

  private void statement(Statement statement, Pointer at) {
    visitor.visit(Statement.class, statement, at, statement.span());
    passage(statement.text(), at, "text", statement.span());
  }

  private void practicalMatter(PracticalMatter matter, Pointer at) {
    visitor.visit(PracticalMatter.class, matter, at, matter.span());
    passage(matter.title(), at, "title", matter.span());
    each(at, "measures", matter.measures(), (m, p) -> passage(m, p, matter.span()));
  }

  private void glossaryEntry(GlossaryEntry entry, Pointer at) {
    visitor.visit(GlossaryEntry.class, entry, at, entry.span());
    passage(entry.term(), at, "term", entry.span());
    passage(entry.definition(), at, "definition", entry.span());
  }

  private void text(String text, Pointer at) {
    passage(text, at, Optional.empty());
  }

  private void passage(String text, Pointer parent, String member, Optional<Span> place) {
    if (passages) {
      passage(text, parent.child(member), place);
    }
  }

  private void passage(String text, Pointer at, Optional<Span> place) {
    visitor.visit(Passage.class, Passage.of(text, place, textScan), at, place);
  }

  private static <T> void each(
      Pointer parent, String member, List<T> values, BiConsumer<T, Pointer> action) {
    for (int i = 0; i < values.size(); i++) {
      action.accept(values.get(i), parent.child(member, i));
    }
  }
}
