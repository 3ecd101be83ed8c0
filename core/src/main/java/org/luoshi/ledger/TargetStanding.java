package org.luoshi.ledger;

import java.util.Objects;
import org.luoshi.comparison.Comparison;

/**
 * How one target of an item stands (目标状态).
 *
 * @param comparison target, answering figure, formula, and why they compare as they do
 * @param state how the target stands
 * @param rule why
 * @since 0.1.0
 */
public record TargetStanding(Comparison comparison, StandingState state, StandingRule rule) {

  /** Creates a value. */
  public TargetStanding {
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(rule, "rule");
  }
}
