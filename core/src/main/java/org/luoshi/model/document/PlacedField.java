package org.luoshi.model.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
   * Returns a function that tells where the fields of a document stand: it takes a JSON Pointer
   * from the document, and gives the smallest place that holds the field, or the field that it is a
   * part of; empty if no such place is known. It is fastest for fields of one value in a row, and
   * used by one thread.
   *
   * @param document the document
   * @return the function
   */
  public static Function<String, Optional<Span>> finder(GovernmentDocument document) {
    return new FieldFinder(Objects.requireNonNull(document, "document"));
  }
}
