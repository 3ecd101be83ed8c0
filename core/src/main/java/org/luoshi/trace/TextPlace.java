package org.luoshi.trace;

import java.util.List;
import java.util.Optional;
import org.luoshi.model.FieldPlaces;
import org.luoshi.text.Span;

/**
 * Where the parts of a text stand in its source.
 *
 * @param stretches the stretches of the source that make up the text, in its order; empty if they
 *     are not known character by character
 * @param whole the place of the whole; empty if even that is not known
 */
record TextPlace(List<Span> stretches, Optional<Span> whole) {

  /**
   * Obtains the place of a field.
   *
   * @param text the text of the field
   * @param places where the fields of its value stand
   * @param field the JSON Pointer of the field
   * @param value where the value stands
   */
  static TextPlace of(
      String text, Optional<FieldPlaces> places, String field, Optional<Span> value) {
    List<Span> stretches = places.map(p -> p.stretches(field)).orElse(List.of());
    return new TextPlace(
        isAll(text, stretches) ? stretches : List.of(),
        places.flatMap(p -> p.find(field)).or(() -> value));
  }

  /** Obtains the place of a text that stands in one stretch, if it is as long as the text. */
  static TextPlace of(String text, Optional<Span> span) {
    List<Span> stretches = span.stream().toList();
    return new TextPlace(isAll(text, stretches) ? stretches : List.of(), span);
  }

  static TextPlace unknown() {
    return new TextPlace(List.of(), Optional.empty());
  }

  private static boolean isAll(String text, List<Span> stretches) {
    int length = stretches.stream().mapToInt(Span::length).sum();
    return length == text.codePointCount(0, text.length());
  }

  /**
   * Returns where a part stands.
   *
   * @param from the code point at which it begins
   * @param to the code point behind its end
   * @return its place, that of the whole where it is not known
   */
  Optional<Span> of(int from, int to) {
    if (stretches.isEmpty() || from >= to) {
      return whole;
    }
    return Optional.of(Span.of(source(from), source(to - 1) + 1));
  }

  private int source(int at) {
    int before = 0;
    for (Span stretch : stretches) {
      if (at < before + stretch.length()) {
        return stretch.start() + at - before;
      }
      before += stretch.length();
    }
    throw new IllegalArgumentException("place must lie in the text but was " + at);
  }
}
