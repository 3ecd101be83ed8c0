package org.luoshi.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.base.Checks;

/**
 * Rule sets that can be looked up (规则集目录): those of this library, those that other jars provide and
 * those of one's own. Immutable.
 *
 * @since 0.1.0
 */
public final class RuleSets {

  private static final Comparator<RuleSet> BY_FIRST_DAY =
      Comparator.comparing(set -> set.validFrom().orElse(LocalDate.MIN));

  private final List<RuleSet> all;

  private RuleSets(List<RuleSet> all) {
    Set<RuleSetCoordinate> seen = new HashSet<>();
    for (RuleSet set : all) {
      Checks.isTrue(
          seen.add(set.coordinate()),
          "rule sets must differ but %s is there twice",
          set.coordinate());
    }
    this.all = List.copyOf(all);
  }

  /**
   * Obtains the rule sets of all {@link RuleSetProvider}s that the class loader of this library
   * finds.
   *
   * @return the rule sets, that of this library included
   * @throws IllegalArgumentException if two of them have one coordinate
   */
  public static RuleSets installed() {
    return installed(RuleSets.class.getClassLoader());
  }

  /**
   * Obtains the rule sets of all {@link RuleSetProvider}s that a class loader finds.
   *
   * @param loader the class loader
   * @return the rule sets
   * @throws IllegalArgumentException if two of them have one coordinate
   */
  public static RuleSets installed(ClassLoader loader) {
    return new RuleSets(
        ServiceLoader.load(RuleSetProvider.class, loader).stream()
            .map(provider -> provider.get().ruleSet())
            .toList());
  }

  /**
   * Returns a copy with one rule set more.
   *
   * @param ruleSet the rule set
   * @return the copy
   * @throws IllegalArgumentException if there is one of this coordinate
   */
  public RuleSets with(RuleSet ruleSet) {
    Objects.requireNonNull(ruleSet, "ruleSet");
    return new RuleSets(Stream.concat(all.stream(), Stream.of(ruleSet)).toList());
  }

  /** Returns all rule sets, in the order in which they were found. */
  public List<RuleSet> all() {
    return all;
  }

  /** Returns the rule sets that none of the others follows. */
  public List<RuleSet> current() {
    return all.stream().filter(set -> successor(set).isEmpty()).toList();
  }

  /**
   * Returns the rule set of a coordinate.
   *
   * @param coordinate name and edition
   * @return the rule set, empty if it is not here
   */
  public Optional<RuleSet> find(RuleSetCoordinate coordinate) {
    return all.stream().filter(set -> set.coordinate().equals(coordinate)).findFirst();
  }

  /**
   * Returns the edition that holds on a day; of several the one that began last.
   *
   * @param group who made it
   * @param name what it is called
   * @param day the day, such as that of a document
   * @return the rule set, empty if none of that name holds
   */
  public Optional<RuleSet> findValidOn(String group, String name, LocalDate day) {
    return all.stream()
        .filter(set -> set.coordinate().group().equals(group))
        .filter(set -> set.coordinate().name().equals(name))
        .filter(set -> set.isValidOn(day))
        .max(BY_FIRST_DAY);
  }

  /**
   * Returns the rule set that follows another.
   *
   * @param ruleSet the other
   * @return its successor, empty if it has none or that is not here
   */
  public Optional<RuleSet> successor(RuleSet ruleSet) {
    return ruleSet.successor().flatMap(this::find);
  }
}
