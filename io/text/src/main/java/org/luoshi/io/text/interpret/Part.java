package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.text.Span;

/** A stretch of a line that belongs to a field of an item. */
record Part(Line line, int from, int to) {

  static Part of(Line line) {
    return new Part(line, 0, line.length());
  }

  String text() {
    return line.text(from, to);
  }

  Span span() {
    return line.span(from, to);
  }

  /** Returns the parts as one text, a paragraph a line. */
  static String join(List<Part> parts) {
    return parts.stream().map(Part::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
  }

  /** Returns the parts as published, where repair changed one of them. */
  static Optional<String> published(List<Part> parts) {
    boolean changed = parts.stream().anyMatch(p -> p.line.published(p.from, p.to).isPresent());
    return changed
        ? Optional.of(
            parts.stream().map(p -> p.line.published(p.from, p.to).orElse(p.text())).collect(Collectors.joining("\n")))
        : Optional.empty();
  }

  static Optional<Span> span(List<Part> parts) {
    return parts.stream().map(Part::span).reduce(Span::union);
  }
}
