package org.luoshi.validation;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.text.Span;

/**
 * A text of a document wherever it stands (文段): a title, the text of an item, a statement. What
 * rules on wording look at.
 *
 * <p>Each stretch is one passage: the statements of single units are parts of a record's statement
 * and none themselves.
 *
 * @param text the text as the model holds it; may be empty
 * @param span where it stands in the source
 * @since 0.1.0
 */
public record Passage(String text, Optional<Span> span) {

  /** Creates a passage. */
  public Passage {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
