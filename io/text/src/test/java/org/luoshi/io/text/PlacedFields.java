package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.io.Reading;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.PlacedField;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/** Checks that every field of what was read says where it stands, and that it stands there. */
final class PlacedFields {

  /** What the source holds in place of words that were repaired, or has printed otherwise. */
  private static final String ANYTHING = "\0";

  private final Reading reading;
  private final List<Span> repairs;

  private PlacedFields(Reading reading) {
    this.reading = reading;
    this.repairs =
        reading.findings().stream()
            .filter(f -> Set.of("LS-TEXT-001", "LS-TEXT-002", "LS-TEXT-003").contains(f.code()))
            .flatMap(f -> f.location().stream())
            .map(at -> Span.of(at.start(), at.end()))
            .toList();
  }

  static void assertPlaced(Reading reading) {
    reading.document().ifPresent(new PlacedFields(reading)::document);
    int length = reading.source().text().codePointCount(0, reading.source().text().length());
    for (PlacedField field : reading.document().map(PlacedField::of).orElse(List.of())) {
      assertTrue(field.span().end() <= length, field::toString);
    }
  }

  private void document(GovernmentDocument document) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "/title", document.title());
    metadata(document.metadata());
    if (document instanceof ResponsibilityPlan plan) {
      put(fields, "/basis", plan.basis());
      plan.lists().forEach(this::list);
    } else if (document instanceof ProgressReport progress) {
      progress.lists().forEach(this::list);
      progress.records().forEach(this::progress);
    } else if (document instanceof WorkReport report) {
      put(fields, "/session", report.session());
      put(fields, "/deliveredOn", report.deliveredOn().map(day -> ANYTHING));
      put(fields, "/speaker", report.speaker());
      putAll(fields, "/problems", report.problems());
      report.practicalMatters().forEach(this::matter);
      report.glossary().forEach(this::entry);
    }
    check(fields, document.places());
  }

  private void metadata(DocumentMetadata metadata) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "/title", metadata.title());
    put(fields, "/issuer", metadata.issuer());
    put(fields, "/documentNumber", metadata.documentNumber().map(n -> ANYTHING));
    put(fields, "/indexNumber", metadata.indexNumber().map(n -> ANYTHING));
    put(fields, "/issuedOn", metadata.issuedOn().map(day -> ANYTHING));
    put(fields, "/publishedOn", metadata.publishedOn().map(day -> ANYTHING));
    put(fields, "/validity", metadata.validity());
    put(fields, "/disclosure", metadata.disclosure());
    put(fields, "/source", metadata.source());
    putAll(fields, "/topics", metadata.topics());
    putAll(fields, "/addressees", metadata.addressees());
    putAll(fields, "/attachments", metadata.attachments());
    check(fields, metadata.places());
  }

  private void list(ItemList list) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "/label", list.label());
    put(fields, "/title", list.title());
    putAll(fields, "/notes", list.notes());
    check(fields, list.places());
    list.items().forEach(this::item);
  }

  private void item(ResponsibilityItem item) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "/number", item.number());
    put(fields, "/text", Optional.of(item.text()).filter(text -> !text.isEmpty()));
    put(fields, "/participation", item.participation().map(p -> ANYTHING));
    putAll(
        fields,
        "/assignments",
        item.assignments().stream().map(a -> a.printed().orElse(a.unit())).toList());
    putAll(fields, "/leaders", item.leaders());
    put(fields, "/deadline", item.deadline());
    check(fields, item.places());
  }

  private void progress(ProgressRecord progress) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "/statement", Optional.of(progress.statement()).filter(s -> !s.isEmpty()));
    put(fields, "/status", progress.status());
    put(fields, "/problems", progress.problems());
    put(fields, "/nextSteps", progress.nextSteps());
    check(fields, progress.places());
  }

  private void matter(PracticalMatter matter) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "/number", matter.number());
    put(fields, "/title", Optional.of(matter.title()));
    putAll(fields, "/measures", matter.measures());
    check(fields, matter.places());
  }

  private void entry(GlossaryEntry entry) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "/number", entry.number());
    put(fields, "/term", Optional.of(entry.term()));
    put(fields, "/definition", Optional.of(entry.definition()));
    check(fields, entry.places());
  }

  private void check(Map<String, String> fields, Optional<FieldPlaces> known) {
    Map<String, List<Span>> places = known.map(FieldPlaces::asMap).orElse(Map.of());
    assertEquals(fields.keySet(), places.keySet());
    fields.forEach(
        (field, words) -> {
          boolean repaired = places.get(field).stream().anyMatch(this::isRepaired);
          if (!repaired && !words.equals(ANYTHING)) {
            assertEquals(compact(words), compact(printed(places.get(field))), field);
          }
        });
  }

  private boolean isRepaired(Span place) {
    return repairs.stream().anyMatch(r -> r.start() < place.end() && place.start() < r.end());
  }

  private String printed(List<Span> stretches) {
    return stretches.stream().map(reading.source()::text).collect(Collectors.joining());
  }

  private static String compact(String text) {
    return Folding.fold(text)
        .codePoints()
        .filter(c -> !Characters.isBlank(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static void put(Map<String, String> fields, String field, Optional<String> value) {
    value.ifPresent(words -> fields.put(field, words));
  }

  private static void putAll(Map<String, String> fields, String field, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      fields.put(field + "/" + i, values.get(i));
    }
  }
}
