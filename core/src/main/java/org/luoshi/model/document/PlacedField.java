package org.luoshi.model.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.text.Span;

/**
 * A field of a document and a stretch of the source that it was read from (字段出处).
 *
 * @param path the JSON Pointer from the document
 * @param span where the stretch stands in the source
 * @since 0.1.0
 */
public record PlacedField(String path, Span span) {

  /** Creates it. */
  public PlacedField {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(span, "span");
  }

  /**
   * Returns every field of a document whose place is known: those that stand inside others, such as
   * a target in the text of its item, with their own place too.
   *
   * @param document the document
   * @return a field for each stretch, in the order of the model
   */
  public static List<PlacedField> of(GovernmentDocument document) {
    return new FieldCollector().collect(document);
  }

  /**
   * Returns where a field of a document stands.
   *
   * @param document the document
   * @param path the JSON Pointer from the document
   * @return the smallest place that holds the field, or the field that it is a part of; empty if no
   *     such place is known
   */
  public static Optional<Span> find(GovernmentDocument document, String path) {
    return new FieldFinder(document, path).find();
  }
}
