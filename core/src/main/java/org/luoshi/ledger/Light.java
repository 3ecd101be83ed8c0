package org.luoshi.ledger;

import java.util.Objects;
import org.luoshi.base.Checks;

/**
 * The light that a policy gives an item (亮灯).
 *
 * @param colour the name of the colour in the policy, never blank
 * @param rule the place of the rule that gave it, from 1
 * @param formula the conditions of the rule with the figures of the item
 * @since 0.1.0
 */
public record Light(String colour, int rule, String formula) {

  /**
   * Creates a light.
   *
   * @throws IllegalArgumentException if the colour is blank or the place below 1
   */
  public Light {
    Checks.notBlank(colour, "colour");
    Checks.isTrue(rule >= 1, "rule must be 1 or more but was %s", rule);
    Objects.requireNonNull(formula, "formula");
  }
}
