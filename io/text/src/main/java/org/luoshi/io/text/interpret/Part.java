package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    return join(parts, Part::text);
  }

  private static String join(List<Part> parts, Function<Part, String> words) {
    if (parts.size() == 1) {
      return words.apply(parts.get(0));
    }
    StringBuilder text = new StringBuilder();
    Line last = null;
    for (Part part : parts) {
      String next = words.apply(part);
      if (!next.isEmpty()) {
        text.append(last == null || last == part.line ? "" : "\n").append(next);
        last = part.line;
      }
    }
    return text.toString();
  }

  /** Returns the parts as published, where repair changed one of them. */
  static Optional<String> published(List<Part> parts) {
    for (Part part : parts) {
      if (part.line.published(part.from, part.to).isPresent()) {
        return Optional.of(join(parts, p -> p.line.published(p.from, p.to).orElse(p.text())));
      }
    }
    return Optional.empty();
  }

  static Optional<Span> span(List<Part> parts) {
    Span span = null;
    for (Part part : parts) {
      span = span == null ? part.span() : span.union(part.span());
    }
    return Optional.ofNullable(span);
  }
}
