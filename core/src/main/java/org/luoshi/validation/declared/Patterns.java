package org.luoshi.validation.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Patterns of which a text must match one.
 *
 * @param texts the patterns as they were written
 * @param patterns the patterns
 */
record Patterns(List<String> texts, List<TextPattern> patterns) {

  private static final int MAX_PATTERNS = 100;

  /** Reads one pattern or a list of them; empty and findings if one is none. */
  static Optional<Patterns> bind(Node node) {
    List<String> texts = new ArrayList<>();
    List<TextPattern> patterns = new ArrayList<>();
    List<Node> elements = node.elements(MAX_PATTERNS);
    for (Node element : elements) {
      try {
        Optional<String> text = element.text();
        text.map(TextPattern::parse).ifPresent(patterns::add);
        text.ifPresent(texts::add);
      } catch (IllegalArgumentException e) {
        element.report(RuleFileFindings.BAD_PATTERN, element.shown());
      }
    }
    return patterns.isEmpty() || patterns.size() < elements.size()
        ? Optional.empty()
        : Optional.of(new Patterns(List.copyOf(texts), List.copyOf(patterns)));
  }

  boolean match(String text) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(text));
  }

  /** Returns the patterns as they were written. */
  @Override
  public String toString() {
    return String.join("、", texts);
  }
}
