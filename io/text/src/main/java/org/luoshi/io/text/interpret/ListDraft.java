package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.Heading;

/** A list of items while it is being collected. */
final class ListDraft {

  Optional<Part> label = Optional.empty();
  Optional<Part> title = Optional.empty();
  Optional<Integer> declaredCount = Optional.empty();
  final List<Heading> headings = new ArrayList<>();
  final List<ItemDraft> items = new ArrayList<>();
  final List<Part> notes = new ArrayList<>();

  /** The headings directly above the table that is being read. */
  List<String> above = List.of();

  boolean isEmpty() {
    return items.isEmpty() && headings.isEmpty();
  }
}
