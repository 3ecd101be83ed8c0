package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Span;

/** A stretch of a line that belongs to a field of an item. */
record Part(Line line, int from, int to) {

  private static final CharacterSet CELL_ENDS = CharacterSet.of("|\t");

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
    StringBuilder text = new StringBuilder();
    Part last = null;
    for (Part part : parts) {
      String next = words.apply(part);
      if (!next.isEmpty()) {
        text.append(last == null || goesOn(last, part) ? "" : "\n").append(next);
        last = part;
      }
    }
    return text.toString();
  }

  /** Whether a part stands on the line of another, in the same cell. */
  private static boolean goesOn(Part last, Part part) {
    return last.line == part.line
        && CELL_ENDS.next(part.line.folded(), last.to, Math.max(last.to, part.from))
            >= Math.max(last.to, part.from);
  }

  /** Returns the parts as published, where repair changed one of them. */
  static Optional<String> published(List<Part> parts) {
    boolean changed = parts.stream().anyMatch(p -> p.line.published(p.from, p.to).isPresent());
    return changed
        ? Optional.of(join(parts, p -> p.line.published(p.from, p.to).orElse(p.text())))
        : Optional.empty();
  }

  static Optional<Span> span(List<Part> parts) {
    Span span = null;
    for (Part part : parts) {
      span = span == null ? part.span() : span.union(part.span());
    }
    return Optional.ofNullable(span);
  }
}
