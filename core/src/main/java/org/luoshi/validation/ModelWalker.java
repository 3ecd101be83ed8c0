package org.luoshi.validation;

import java.util.List;
import java.util.Map;
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
    /** Returns what takes the values of a type. */
    <T> Stop<T> stop(Class<T> type);

    /** Passes a value that no rule looks at. */
    default void pass(Optional<Span> place) {}
  }

  /** Takes the values of one type. */
  interface Stop<T> {
    /** Returns whether the values do not matter. */
    boolean isIdle();

    void visit(T value, Pointer at, Optional<Span> place);

    /** Returns whether a value matters that holds some marks. */
    default boolean wants(long marks) {
      return !isIdle();
    }

    /** Visits a value that holds some marks. */
    default void visit(T value, long marks, Pointer at, Optional<Span> place) {
      visit(value, at, place);
    }
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
          ScannedRecord.class,
          ScannedItem.class,
          ScannedList.class,
          ScannedDocument.class,
          UnitNames.class,
          DueSubmission.class);

  /** The kinds of marks by the types whose values hold them. */
  static final Map<Class<?>, Set<Class<? extends Mark>>> MARKS =
      Map.of(
          Passage.class, Set.of(TextMark.class),
          ResponsibilityItem.class, Set.of(TextMark.class, ItemMark.class),
          ScannedItem.class, Set.of(TextMark.class, ItemMark.class),
          ProgressRecord.class, Set.of(TextMark.class, RecordMark.class),
          ScannedRecord.class, Set.of(TextMark.class, RecordMark.class),
          ReportedItem.class, Set.of(TextMark.class, RecordMark.class));

  private final Visitor visitor;
  private final Passages passages;
  private final ItemWalker items;

  ModelWalker(Visitor visitor) {
    this.visitor = visitor;
    this.passages = new Passages(visitor.stop(Passage.class));
    this.items = new ItemWalker(visitor, passages);
  }

  void walk(GovernmentDocument document) {
    Pointer root = Pointer.ROOT;
    visit(GovernmentDocument.class, document, root, Optional.empty());
    if (document instanceof ResponsibilityPlan plan) {
      visit(ResponsibilityPlan.class, plan, root, Optional.empty());
      head(plan);
      each(root, "preamble", plan.preamble(), this::statement);
      each(root, "instructions", plan.instructions(), this::instruction);
      plan.schedule()
          .ifPresent(s -> each(root.child("schedule"), "rules", s.rules(), this::reportingRule));
      each(root, "lists", plan.lists(), items::list);
    } else if (document instanceof ProgressReport report) {
      visit(ProgressReport.class, report, root, Optional.empty());
      head(report);
      each(root, "preamble", report.preamble(), this::statement);
      items.expectRecords();
      each(root, "lists", report.lists(), items::list);
      items.records(report);
    } else if (document instanceof WorkReport report) {
      visit(WorkReport.class, report, root, Optional.empty());
      head(report);
      each(root, "sections", report.sections(), this::section);
      each(root, "achievements", report.achievements(), items::measurement);
      each(root, "targets", report.targets(), items::target);
      each(root, "practicalMatters", report.practicalMatters(), this::practicalMatter);
      each(root, "glossary", report.glossary(), this::glossaryEntry);
    } else if (document instanceof Notice notice) {
      visit(Notice.class, notice, root, Optional.empty());
      head(notice);
      each(root, "statements", notice.statements(), this::statement);
    }
    each(root, "notes", document.notes(), this::text);
    items.document(document);
  }

  void walk(List<Submission> submissions, ReportingSchedule schedule) {
    DueDates due = new DueDates(schedule);
    for (int i = 0; i < submissions.size(); i++) {
      Submission submission = submissions.get(i);
      Pointer at = Pointer.ROOT.child(Integer.toString(i));
      visit(Submission.class, submission, at, Optional.empty());
      due.of(submission.period())
          .ifPresent(
              d ->
                  visit(
                      DueSubmission.class, new DueSubmission(submission, d), at, Optional.empty()));
    }
  }

  private void head(GovernmentDocument document) {
    DocumentMetadata metadata = document.metadata();
    Pointer at = Pointer.ROOT.child("metadata");
    visit(DocumentMetadata.class, metadata, at, Optional.empty());
    metadata.signatory().ifPresent(s -> visit(Signatory.class, s, at.child("signatory"), s.span()));
    each(at, "fields", metadata.fields(), this::field);
    document.title().ifPresent(title -> text(title, Pointer.ROOT.child("title")));
  }

  private void field(MetadataField field, Pointer at) {
    visit(MetadataField.class, field, at, field.span());
    passage(field.value(), at, "value", field.span());
  }

  private void instruction(Instruction instruction, Pointer at) {
    visit(Instruction.class, instruction, at, instruction.span());
    passage(instruction.text(), at, "text", instruction.span());
  }

  private void reportingRule(ReportingRule rule, Pointer at) {
    visit(ReportingRule.class, rule, at, rule.span());
  }

  private void section(Section section, Pointer at) {
    visit(Section.class, section, at, section.heading().span());
    items.heading(section.heading(), at.child("heading"));
    each(at, "statements", section.statements(), this::statement);
    each(at, "sections", section.sections(), this::section);
  }

  private void statement(Statement statement, Pointer at) {
    visit(Statement.class, statement, at, statement.span());
    passage(statement.text(), at, "text", statement.span());
  }

  private void practicalMatter(PracticalMatter matter, Pointer at) {
    visit(PracticalMatter.class, matter, at, matter.span());
    passage(matter.title(), at, "title", matter.span());
    each(at, "measures", matter.measures(), (m, p) -> passages.visit(m, p, matter.span()));
  }

  private void glossaryEntry(GlossaryEntry entry, Pointer at) {
    visit(GlossaryEntry.class, entry, at, entry.span());
    passage(entry.term(), at, "term", entry.span());
    passage(entry.definition(), at, "definition", entry.span());
  }

  private void text(String text, Pointer at) {
    passages.visit(text, at, Optional.empty());
  }

  private void passage(String text, Pointer parent, String member, Optional<Span> place) {
    passages.visit(text, parent, member, place);
  }

  private <T> void visit(Class<T> type, T value, Pointer at, Optional<Span> place) {
    visitor.stop(type).visit(value, at, place);
  }

  static <T> void each(
      Pointer parent, String member, List<T> values, BiConsumer<T, Pointer> action) {
    for (int i = 0; i < values.size(); i++) {
      action.accept(values.get(i), parent.child(member, i));
    }
  }
}
