package org.luoshi.ledger;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The score of a unit or a person (考评得分).
 *
 * @param name the unit or the person
 * @param value the points, with two decimals
 * @param formula how they come about, with every figure
 * @since 0.1.0
 */
public record Score(String name, BigDecimal value, String formula) {

  /** Creates a score. */
  public Score {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(formula, "formula");
  }
}
