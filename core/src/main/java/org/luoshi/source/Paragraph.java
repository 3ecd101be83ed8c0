package org.luoshi.source;

import java.util.Objects;
import org.luoshi.text.Span;

/**
 * A paragraph or line of text (段落), without its line end.
 *
 * @param span where it stands; blanks at both ends belong to it
 * @since 0.1.0
 */
public record Paragraph(Span span) implements Block {

  /** Creates a paragraph. */
  public Paragraph {
    Objects.requireNonNull(span, "span");
  }
}
