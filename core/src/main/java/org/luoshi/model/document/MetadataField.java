package org.luoshi.model.document;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.text.Span;

/**
 * A labelled field of the metadata as published (公文要素字段).
 *
 * @param label the label without padding blanks and colon, such as {@code 索引号}
 * @param value the value as published; empty if the label has none
 * @param span where label and value stand in the source
 * @since 0.1.0
 */
public record MetadataField(String label, String value, Optional<Span> span) {

  /**
   * Creates a field.
   *
   * @throws IllegalArgumentException if {@code label} is blank
   */
  public MetadataField {
    Checks.notBlank(label, "label");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
  }
}
