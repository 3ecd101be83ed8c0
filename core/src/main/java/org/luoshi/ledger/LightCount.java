package org.luoshi.ledger;

import java.util.Objects;

/**
 * How many items have one light (亮灯计数).
 *
 * @param colour the colour; empty for items without a light
 * @param count how many, 0 or more
 * @since 0.1.0
 */
public record LightCount(String colour, int count) {

  /** Creates a count. */
  public LightCount {
    Objects.requireNonNull(colour, "colour");
  }
}
