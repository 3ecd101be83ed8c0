package org.luoshi.source;

import java.util.Objects;
import org.luoshi.text.Span;

/**
 * A line that a page shows around the document (网页框架): of its navigation, head or foot.
 *
 * @param span where it stands; blanks at both ends belong to it
 * @since 0.1.0
 */
public record Furniture(Span span) implements Block {

  /** Creates a line. */
  public Furniture {
    Objects.requireNonNull(span, "span");
  }
}
