package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
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

  /** Returns its text without any blank, folded. */
  String compact() {
    return from == 0 && to == line.length()
        ? line.compact()
        : Characters.compact(line.folded(), from, to);
  }

  /** Returns the place in the source, without blanks at its ends. */
  Span span() {
    Part trimmed = trimmed();
    return line.span(trimmed.from, trimmed.to);
  }

  /** Returns the places in the source, without blanks at the ends. */
  List<Span> spans() {
    Part trimmed = trimmed();
    return line.spans(trimmed.from, trimmed.to);
  }

  /** Returns the part without blanks at its ends. */
  Part trimmed() {
    int start = Characters.blanksEnd(line.folded(), from, to);
    int end = Characters.blanksStart(line.folded(), start, to);
    return start == from && end == to ? this : new Part(line, start, end);
  }

  /**
   * Returns the parts that make up a stretch of the texts of all, put together without anything
   * between them.
   */
  static List<Part> slice(List<Part> parts, int from, int to) {
    List<Part> sliced = new ArrayList<>();
    int before = 0;
    for (Part part : parts) {
      int length = part.text().length();
      int start = Math.max(0, from - before);
      int end = Math.min(length, to - before);
      if (start < end) {
        int origin = part.line.text().indexOf(part.text(), part.from);
        sliced.add(new Part(part.line, origin + start, origin + end));
      }
      before += length;
    }
    return sliced;
  }

  /** Returns the parts as one text, a paragraph a line. */
  static String join(List<Part> parts) {
    return join(parts, Part::text);
  }

  /** Returns the parts as one text, a paragraph a line; empty if they show nothing. */
  static Optional<String> joined(List<Part> parts) {
    String text = parts.isEmpty() ? "" : join(parts);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Returns the text of each of the parts. */
  static List<String> texts(List<Part> parts) {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(parts.size());
    for (Part part : parts) {
      texts.add(part.text());
    }
    return texts;
  }

  /** Returns the parts as one text without anything between them. */
  static String concat(List<Part> parts) {
    return String.join("", texts(parts));
  }

  private static String join(List<Part> parts, Function<Part, String> words) {
    if (parts.size() == 1) {
      return words.apply(parts.get(0));
    }
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
