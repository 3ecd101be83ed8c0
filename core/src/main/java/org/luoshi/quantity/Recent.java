package org.luoshi.quantity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the last number of a text spoke of, and what was told ahead of those that follow. */
final class Recent {

  private final Deque<Measured> ahead = new ArrayDeque<>(0);
  private Measured last = Measured.level("");

  Measured last() {
    return last;
  }

  /** Notes what a number spoke of. */
  void note(Measured measured) {
    last = measured;
  }

  /** Returns what the next number speaks of whose words say nothing. */
  Measured next() {
    return ahead.isEmpty() ? last : ahead.removeFirst();
  }

  /** Forgets what was told ahead. */
  void forget() {
    ahead.clear();
  }

  /** Keeps what was told of the numbers that follow, and returns the first. */
  Measured first(List<Measured> told) {
    ahead.addAll(told.subList(1, told.size()));
    return told.get(0);
  }

  /** Keeps the names of a list for their numbers, and returns the first. */
  Measured first(List<String> names, String verbs) {
    return first(
        names.stream()
            .map(name -> Measured.level(name.startsWith(verbs) ? name : verbs.concat(name)))
            .toList());
  }
}
