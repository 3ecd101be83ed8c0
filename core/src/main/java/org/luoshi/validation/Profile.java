package org.luoshi.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * What an adopter makes of rule sets (校验方案): which of their rules are run, how much each finding
 * matters, and what does not count.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Profile extends WithProfile {

  /** What it is called (名称), never blank. */
  String name();

  /** The rule sets whose rules it takes (规则集); none where whoever validates names them. */
  List<RuleSetCoordinate> ruleSets();

  /** The codes of the rules that are run (选用的规则), beside those of the areas and categories. */
  Set<String> codes();

  /** The subjects whose rules are run (选用的范围), such as {@code ITEM}. */
  Set<String> areas();

  /** The categories whose rules are run (选用的类别). */
  Set<Category> categories();

  /** The codes of the rules that are not run (排除的规则), whatever selects them. */
  Set<String> excluded();

  /** The severities that differ from those of the rule sets (调整的等级), by code. */
  Map<String, Severity> severities();

  /** What does not count, and why (豁免). */
  List<Suppression> suppressions();

  /**
   * Returns whether rules of a kind are run. A profile that selects nothing takes them all.
   *
   * @param kind what a rule finds
   * @return true if code, area or category is selected
   */
  default boolean selects(FindingKind kind) {
    return codes().isEmpty() && areas().isEmpty() && categories().isEmpty()
        || codes().contains(kind.code())
        || areas().contains(kind.area())
        || categories().contains(kind.category());
  }

  /**
   * Returns the decision by which a finding does not count.
   *
   * @param finding any finding
   * @return the first suppression that means it; empty if it counts
   */
  default Optional<Suppression> suppression(Finding finding) {
    return suppressions().stream().filter(s -> s.matches(finding)).findFirst();
  }

  /** Returns every code that is selected, left out or graded. */
  default Stream<String> namedCodes() {
    return Stream.of(codes(), excluded(), severities().keySet()).flatMap(Set::stream).distinct();
  }

  /** Obtains the profile that takes every rule as it is, named {@code all}. */
  static Profile all() {
    return builder().name("all").build();
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
   * @throws IllegalArgumentException if the name is blank
   */
  @Value.Check
  default void check() {
    Checks.notBlank(name(), "name");
  }

  /** Builds {@link Profile}s. Not thread-safe. */
  final class Builder extends ImmutableProfile.Builder {
    Builder() {}
  }
}
