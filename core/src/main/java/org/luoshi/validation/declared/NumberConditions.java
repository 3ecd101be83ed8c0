package org.luoshi.validation.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The conditions on numbers and dates. */
final class NumberConditions {

  private NumberConditions() {}

  /** Each number compares so ({@code compare}). */
  static Condition compare(ValuePath path, List<Bound> bounds) {
    return (value, violations) -> {
      Outcome outcome = Outcome.SILENT;
      for (Located next : path.values(value)) {
        BigDecimal number = Bound.number(next.value());
        outcome = outcome.and(Bound.test(bounds, value, next, number, violations));
      }
      return outcome;
    };
  }

  /** The numbers add up so ({@code sum}); without any there is no sum. */
  static Condition sum(TypeShape root, ValuePath path, List<Bound> bounds) {
    return (value, violations) -> {
      List<Located> numbers = path.values(value);
      if (numbers.isEmpty()) {
        return Outcome.SILENT;
      }
      BigDecimal sum =
          numbers.stream()
              .map(n -> Bound.number(n.value()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return Bound.test(bounds, value, Located.root(root, value), sum, violations);
    };
  }

  /** There are so many ({@code count}), of those that match where there are patterns. */
  static Condition count(
      TypeShape root, ValuePath path, Optional<Patterns> patterns, List<Bound> bounds) {
    return (value, violations) -> {
      List<Located> counted =
          path.values(value).stream()
              .filter(v -> patterns.map(p -> p.match(v.value().toString())).orElse(true))
              .toList();
      Located at =
          patterns.isPresent() && !counted.isEmpty() ? counted.get(0) : Located.root(root, value);
      BigDecimal count = BigDecimal.valueOf(counted.size());
      return Bound.test(bounds, value, at, count, violations);
    };
  }

  /** The dates do not run backward ({@code dateOrder}); absent ones do not count. */
  static Condition dateOrder(List<ValuePath> paths) {
    return (value, violations) -> {
      Outcome outcome = Outcome.SILENT;
      Optional<Located> last = Optional.empty();
      for (ValuePath path : paths) {
        Optional<Located> next = path.values(value).stream().findFirst();
        if (last.isPresent() && next.isPresent()) {
          boolean backward = date(next).isBefore(date(last));
          if (backward) {
            violations.add(next.get(), date(next), date(last));
          }
          outcome = outcome.and(backward ? Outcome.BROKEN : Outcome.HOLDS);
        }
        if (next.isPresent()) {
          last = next;
        }
      }
      return outcome;
    };
  }

  private static LocalDate date(Optional<Located> located) {
    return (LocalDate) located.orElseThrow().value();
  }
}
