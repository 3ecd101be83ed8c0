package org.luoshi.validation.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The conditions on what stands at a path. */
final class TextConditions {

  private TextConditions() {}

  /** Something stands there ({@code required}). */
  static Condition required(ValuePath path) {
    return (value, violations) -> {
      List<Located> gaps = path.gaps(value);
      gaps.forEach(gap -> violations.add(gap, "", ""));
      return gaps.isEmpty() ? Outcome.HOLDS : Outcome.BROKEN;
    };
  }

  /** No two are the same ({@code unique}). */
  static Condition unique(ValuePath path) {
    return (value, violations) -> {
      Outcome outcome = Outcome.SILENT;
      Map<String, Located> seen = new HashMap<>();
      for (Located next : path.values(value)) {
        Located first = seen.putIfAbsent(next.value().toString(), next);
        if (first != null) {
          violations.add(next, next.value(), first.name());
        }
        outcome = outcome.and(first == null ? Outcome.HOLDS : Outcome.BROKEN);
      }
      return outcome;
    };
  }

  /** Each is one of some words ({@code oneOf}). */
  static Condition oneOf(ValuePath path, Set<String> words) {
    return each(path, words::contains, String.join("、", words));
  }

  /** Each is as one of some patterns says ({@code matches}). */
  static Condition matches(ValuePath path, Patterns patterns) {
    return each(path, patterns::match, patterns.toString());
  }

  private static Condition each(ValuePath path, Predicate<String> good, String expected) {
    return (value, violations) -> {
      Outcome outcome = Outcome.SILENT;
      for (Located next : path.values(value)) {
        boolean broken = !good.test(next.value().toString());
        if (broken) {
          violations.add(next, next.value(), expected);
        }
        outcome = outcome.and(broken ? Outcome.BROKEN : Outcome.HOLDS);
      }
      return outcome;
    };
  }
}
