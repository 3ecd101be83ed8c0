package org.luoshi.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.diagnostic.Severity;

/**
 * Rules that are adopted together (规则集), with the severities that the adopter gives them.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface RuleSet extends WithRuleSet {

  /** Its name and edition (坐标). */
  RuleSetCoordinate coordinate();

  /** The first day on which it holds (施行日期); empty if it has always held. */
  Optional<LocalDate> validFrom();

  /** The last day on which it holds (失效日期); empty if it still holds. */
  Optional<LocalDate> validTo();

  /** The rule set that follows it (后续规则集). */
  Optional<RuleSetCoordinate> successor();

  /** The rules, each code once. */
  List<Rule<?>> rules();

  /** The severities that differ from those of the rules, by code. */
  Map<String, Severity> severities();

  /**
   * Returns whether it holds on a day (是否施行).
   *
   * @param day the day
   * @return true from its first to its last day, both included
   */
  default boolean isValidOn(LocalDate day) {
    return validFrom().filter(day::isBefore).isEmpty() && validTo().filter(day::isAfter).isEmpty();
  }

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if a code stands twice, a severity is given for no rule, or
   *     the last day lies before the first
   */
  @Value.Check
  default void check() {
    Set<String> codes = new HashSet<>();
    rules()
        .forEach(
            r ->
                Checks.isTrue(
                    codes.add(r.code()),
                    "rules must have each code once but %s is there twice",
                    r.code()));
    severities()
        .keySet()
        .forEach(
            c -> Checks.isTrue(codes.contains(c), "severities must be of rules but %s is none", c));
    boolean forward =
        validFrom().isEmpty()
            || validTo().isEmpty()
            || !validTo().get().isBefore(validFrom().get());
    Checks.isTrue(forward, "validTo must not lie before validFrom but was %s", validTo());
  }

  /** Builds {@link RuleSet}s. Not thread-safe. */
  final class Builder extends ImmutableRuleSet.Builder {
    Builder() {}
  }
}
