package org.luoshi.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.Heading;
import org.luoshi.model.Measurement;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.text.Span;

/** Collects the places of the fields of one document. Not thread-safe. */
final class FieldCollector {

  private final List<PlacedField> fields = new ArrayList<>();

  List<PlacedField> collect(GovernmentDocument document) {
    add("", document.places());
    metadata(document.metadata());
    if (document instanceof ResponsibilityPlan plan) {
      each("/preamble", plan.preamble(), this::statement);
      each("/instructions", plan.instructions(), this::instruction);
      each("/lists", plan.lists(), this::list);
    } else if (document instanceof ProgressReport report) {
      each("/preamble", report.preamble(), this::statement);
      each("/lists", report.lists(), this::list);
      each("/records", report.records(), this::progress);
    } else if (document instanceof WorkReport report) {
      report(report);
    } else if (document instanceof Notice notice) {
      each("/statements", notice.statements(), this::statement);
    }
    return fields;
  }

  private void metadata(DocumentMetadata metadata) {
    add("/metadata", metadata.places());
    each("/metadata/fields", metadata.fields(), (path, field) -> add(path, field.span(), ""));
    metadata.signatory().ifPresent(signatory -> add("/metadata/signatory", signatory.span(), ""));
  }

  private void report(WorkReport report) {
    each("/sections", report.sections(), this::section);
    each("/achievements", report.achievements(), this::measurement);
    each("/targets", report.targets(), this::target);
    each("/practicalMatters", report.practicalMatters(), this::matter);
    each("/glossary", report.glossary(), this::entry);
  }

  private void section(String path, Section section) {
    heading(path + "/heading", section.heading());
    each(path + "/statements", section.statements(), this::statement);
    each(path + "/sections", section.sections(), this::section);
  }

  private void list(String path, ItemList list) {
    add(path, list.places());
    each(path + "/headings", list.headings(), this::heading);
    each(path + "/items", list.items(), this::item);
  }

  private void item(String path, ResponsibilityItem item) {
    add(path, item.places());
    each(path + "/targets", item.targets(), this::target);
  }

  private void progress(String path, ProgressRecord progress) {
    add(path, progress.places());
    each(path + "/statements", progress.statements(), (at, said) -> add(at, said.span(), "/text"));
    each(path + "/measurements", progress.measurements(), this::measurement);
  }

  private void heading(String path, Heading heading) {
    add(path, heading.span(), "");
  }

  private void statement(String path, Statement statement) {
    add(path, statement.span(), "/text");
  }

  private void instruction(String path, Instruction instruction) {
    add(path, instruction.span(), "/text");
  }

  private void target(String path, Target target) {
    add(path, target.span(), "");
  }

  private void measurement(String path, Measurement measurement) {
    add(path, measurement.span(), "");
  }

  private void matter(String path, PracticalMatter matter) {
    add(path, matter.places());
  }

  private void entry(String path, GlossaryEntry entry) {
    add(path, entry.places());
    add(path, entry.firstUse(), "/firstUse");
  }

  private static <T> void each(String path, List<T> values, BiConsumer<String, T> collector) {
    for (int i = 0; i < values.size(); i++) {
      collector.accept(path + "/" + i, values.get(i));
    }
  }

  private void add(String path, Optional<Span> span, String field) {
    span.ifPresent(at -> fields.add(new PlacedField(path + field, at)));
  }

  private void add(String path, Optional<FieldPlaces> places) {
    places.ifPresent(
        known ->
            known
                .asMap()
                .forEach(
                    (field, stretches) ->
                        stretches.forEach(
                            span -> fields.add(new PlacedField(path + field, span)))));
  }
}
