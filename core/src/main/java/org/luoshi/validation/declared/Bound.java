package org.luoshi.validation.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a number is compared with.
 *
 * @param relation how it must compare
 * @param number the other number; null where a path leads to it
 * @param path where the other number stands; null where it is given
 */
record Bound(Relation relation, BigDecimal number, ValuePath path) {

  /** How a number compares with another. */
  enum Relation {
    EQUAL("equal"),
    NOT_EQUAL("notEqual"),
    LESS("less"),
    AT_MOST("atMost"),
    GREATER("greater"),
    AT_LEAST("atLeast");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    private boolean holds(int comparison) {
      return switch (this) {
        case EQUAL -> comparison == 0;
        case NOT_EQUAL -> comparison != 0;
        case LESS -> comparison < 0;
        case AT_MOST -> comparison <= 0;
        case GREATER -> comparison > 0;
        case AT_LEAST -> comparison >= 0;
      };
    }
  }

  /** Returns the other number, empty if it is not there. */
  Optional<BigDecimal> of(Object value) {
    if (path == null) {
      return Optional.of(number);
    }
    return path.values(value).stream().findFirst().map(found -> number(found.value()));
  }

  static BigDecimal number(Object value) {
    return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
  }

  /** Compares a number that stands somewhere with all bounds. */
  static Outcome test(
      List<Bound> bounds,
      Object value,
      Located at,
      BigDecimal found,
      Condition.Violations violations) {
    Outcome outcome = Outcome.SILENT;
    for (Bound bound : bounds) {
      Optional<BigDecimal> expected = bound.of(value);
      if (expected.isPresent()) {
        boolean holds = bound.relation.holds(found.compareTo(expected.get()));
        if (!holds) {
          violations.add(at, found.toPlainString(), expected.get().toPlainString());
        }
        outcome = outcome.and(holds ? Outcome.HOLDS : Outcome.BROKEN);
      }
    }
    return outcome;
  }
}
