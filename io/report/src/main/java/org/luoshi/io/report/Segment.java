package org.luoshi.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Span;

/**
 * A stretch of a source of one class, all of which belongs to the same fields (原文片段).
 *
 * @param text the stretch as published
 * @param span where it stands
 * @param kind its class; empty for blanks
 * @param fields the JSON Pointers of its fields, the narrowest last
 */
record Segment(String text, Span span, Optional<CharacterClass> kind, List<String> fields) {

  Segment {
    fields = List.copyOf(fields);
  }

  /** Returns whether there is anything to tell of the stretch. */
  public boolean isTold() {
    return kind.isPresent() || !fields.isEmpty();
  }

  /** Returns the name of its class in the style sheet. */
  public String style() {
    return kind.map(Segment::style).orElse("");
  }

  /** Returns the name of a class in the style sheet. */
  static String style(CharacterClass kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns its fields in one attribute. */
  public String pointers() {
    return String.join(" ", fields);
  }
}
