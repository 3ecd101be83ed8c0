package org.luoshi.validation.declared;

import java.util.Optional;
import org.luoshi.text.Span;

/**
 * A value that a path led to, and how.
 *
 * @param parent the value that holds it; null for the one that a rule looks at
 * @param step where the parent holds it; null for the one that a rule looks at
 * @param index its place in a list, negative if it is in none
 * @param shape its type; null where no path goes on
 * @param value the value; null for one that is absent
 */
record Located(Located parent, Accessor step, int index, TypeShape shape, Object value) {

  static Located root(TypeShape shape, Object value) {
    return new Located(null, null, -1, shape, value);
  }

  /** Returns the JSON Pointer from the value that the rule looks at; it ends where JSON does. */
  String pointer() {
    if (parent == null) {
      return "";
    }
    String above = parent.pointer();
    return TypeShape.isSingle(parent.shape.type())
        ? above
        : above + "/" + step.name() + (index < 0 ? "" : "/" + index);
  }

  /** Returns where it, or what holds it, stands in the source. */
  Optional<Span> span() {
    Optional<Span> own = shape == null || value == null ? Optional.empty() : shape.span(value);
    return own.isPresent() || parent == null ? own : parent.span();
  }

  /** Returns what people call it, or what holds it; empty if nothing has a name. */
  String name() {
    Optional<String> own = shape == null || value == null ? Optional.empty() : shape.name(value);
    if (own.isPresent()) {
      return own.get();
    }
    return parent == null ? shape.subject(value).orElse("") : parent.name();
  }
}
