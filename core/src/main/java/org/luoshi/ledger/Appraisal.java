package org.luoshi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * How units are scored by what became of their items (考评办法).
 *
 * <p>A measure for which a unit has no figure is left out, and the formula shows it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Appraisal extends WithAppraisal {

  /** The name of the system, never blank. */
  String name();

  /** Where it is laid down (依据). */
  Optional<String> source();

  /** The points to begin with (基础分). */
  BigDecimal base();

  /** The rules in order. */
  List<ScoreRule> rules();

  /** The lowest score there is. */
  Optional<BigDecimal> lowest();

  /** The highest score there is. */
  Optional<BigDecimal> highest();

  /**
   * Returns the score of a workload.
   *
   * @param workload the items of a unit or a person
   * @return the score with its formula
   */
  default Score score(Workload workload) {
    List<ScoreRule.Points> parts =
        rules().stream().flatMap(rule -> rule.points(workload).stream()).toList();
    BigDecimal total = parts.stream().map(ScoreRule.Points::value).reduce(base(), BigDecimal::add);
    BigDecimal value = highest().map(total::min).orElse(total);
    value = lowest().map(value::max).orElse(value).setScale(2, RoundingMode.HALF_UP);
    String sum = parts.stream().map(p -> " + " + p.formula()).collect(Collectors.joining());
    String left =
        rules().stream()
            .filter(rule -> rule.points(workload).isEmpty())
            .map(rule -> "；" + rule.measure().chineseName() + "无数据，不计")
            .collect(Collectors.joining());
    String formula = base().toPlainString() + sum + " = " + value.toPlainString() + left;
    return new Score(workload.name(), value, formula);
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

  /** Builds {@link Appraisal}s. Not thread-safe. */
  final class Builder extends ImmutableAppraisal.Builder {
    Builder() {}
  }
}
