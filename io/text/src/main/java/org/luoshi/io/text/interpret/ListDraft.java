package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.Heading;

/** A list of items while it is being collected. */
final class ListDraft {

  Optional<Part> label = Optional.empty();
  final List<Part> title = new ArrayList<>(1);
  Optional<Integer> declaredCount = Optional.empty();
  final List<Heading> headings = new ArrayList<>();
  final List<ItemDraft> items = new ArrayList<>();
  final List<Part> notes = new ArrayList<>();

  /** The headings directly above the table that is being read. */
  List<String> above = List.of();

  Optional<String> title() {
    return title.isEmpty() ? Optional.empty() : Optional.of(Part.concat(title));
  }

  boolean isEmpty() {
    return items.isEmpty() && headings.isEmpty();
  }
}
