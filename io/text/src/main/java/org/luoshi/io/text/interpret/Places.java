package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.model.FieldPlaces;
import org.luoshi.text.Span;

/** Collects where the fields of a value were read. Used by one thread. */
final class Places {

  private static final int KEPT = 32;
  private static final String[] ASSIGNMENTS = elements("/assignments/");

  private final FieldPlaces.Builder builder = FieldPlaces.builder();

  /** Forgets what was collected. */
  Places clear() {
    builder.clear();
    return this;
  }

  Places add(String field, Span span) {
    builder.add(field, span);
    return this;
  }

  Places add(String field, Optional<Part> part) {
    return part.isPresent() ? add(field, part.get()) : this;
  }

  Places add(String field, List<Part> parts) {
    for (Part part : parts) {
      if (part.from() < part.to()) {
        add(field, part);
      }
    }
    return this;
  }

  private Places add(String field, Part part) {
    if (part.line().holdsPages()) {
      part.spans().forEach(span -> add(field, span));
      return this;
    }
    return add(field, part.span());
  }

  /** Adds a stretch of one element of a field. */
  Places add(String field, int index, Span span) {
    return add(field + "/" + index, span);
  }

  /** Adds the elements of a field, one a part. */
  Places addAll(String field, List<Part> elements) {
    for (int i = 0; i < elements.size(); i++) {
      add(field + "/" + i, elements.get(i));
    }
    return this;
  }

  /** Adds the place of a unit among the assignments. */
  Places addAssignment(int index, Part unit) {
    return add(index < KEPT ? ASSIGNMENTS[index] : "/assignments/" + index, unit);
  }

  Optional<FieldPlaces> build() {
    return builder.build();
  }

  private static String[] elements(String field) {
    String[] names = new String[KEPT];
    for (int i = 0; i < KEPT; i++) {
      names[i] = field + i;
    }
    return names;
  }
}
