package org.luoshi.io.text.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.MetadataLabel;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.model.document.IndexNumber;
import org.luoshi.model.document.MetadataField;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/** Collects the labelled particulars of a document as published, and what the known labels say. */
final class Particulars {

  private static final CharacterSet BETWEEN_TOPICS = CharacterSet.of(";,、");

  private final DocumentMetadata.Builder metadata = DocumentMetadata.builder();
  private final List<MetadataField> fields = new ArrayList<>();
  private final Map<String, Part> places = new LinkedHashMap<>();

  /** Returns the title that a label gives; empty if none does. */
  Optional<Part> title() {
    return Optional.ofNullable(places.get("/title"));
  }

  /** Whether the number of the document was told. */
  boolean isNumbered() {
    return places.containsKey("/documentNumber");
  }

  void add(String label, Part value, Span span) {
    fields.add(new MetadataField(label, value.text(), Optional.of(span)));
  }

  void add(MetadataLabel label, String printed, Part value, Span span) {
    if (!value.text().isEmpty()) {
      set(label, value);
    }
    add(printed, value, span);
  }

  /** Gives the last field, which had none, the value that stands on the line below it. */
  void fillLast(MetadataLabel label, Part value, Span line) {
    MetadataField empty = fields.remove(fields.size() - 1);
    add(label, empty.label(), value, empty.span().orElseThrow().union(line));
  }

  private void set(MetadataLabel label, Part part) {
    String value = part.text();
    switch (label) {
      case TITLE -> set("/title", part, Optional.of(value), metadata::title);
      case ISSUER -> set("/issuer", part, Optional.of(value), metadata::issuer);
      case DOCUMENT_NUMBER ->
          set("/documentNumber", part, DocumentNumber.find(value), metadata::documentNumber);
      case INDEX_NUMBER ->
          set("/indexNumber", part, Optional.of(IndexNumber.parse(value)), metadata::indexNumber);
      case ISSUED -> set("/issuedOn", part, day(value), metadata::issuedOn);
      case PUBLISHED -> set("/publishedOn", part, day(value), metadata::publishedOn);
      case VALIDITY -> set("/validity", part, Optional.of(value), metadata::validity);
      case DISCLOSURE -> set("/disclosure", part, Optional.of(value), metadata::disclosure);
      case TOPICS -> topics(ReportParts.divide(part, BETWEEN_TOPICS));
      case SOURCE -> set("/source", part, Optional.of(value), metadata::source);
      case OTHER, CONTROL -> {}
    }
  }

  private static Optional<LocalDate> day(String value) {
    return Dates.day(Folding.fold(value));
  }

  private <T> void set(String field, Part part, Optional<T> value, Consumer<T> setter) {
    value.ifPresent(
        known -> {
          setter.accept(known);
          places.put(field, part);
        });
  }

  private void topics(List<Part> topics) {
    metadata.topics(topics.stream().map(Part::text).toList());
    places.keySet().removeIf(field -> field.startsWith("/topics/"));
    for (int i = 0; i < topics.size(); i++) {
      places.put("/topics/" + i, topics.get(i));
    }
  }

  /** Returns all of it, with what the notice and its signature tell. */
  DocumentMetadata build(NoticeReader.Notice notice) {
    Places all = new Places();
    places.forEach((field, part) -> all.add(field, part.span()));
    all.addAll("/addressees", notice.addressees()).addAll("/attachments", notice.attachments());
    return metadata
        .fields(fields)
        .addressees(notice.addressees().stream().map(Part::text).toList())
        .attachments(notice.attachments().stream().map(Part::text).toList())
        .signatory(notice.signatory())
        .places(all.build())
        .build();
  }
}
