package org.luoshi.ledger;

import java.util.Objects;

/**
 * How many items stand in one way (状态计数).
 *
 * @param state how they stand
 * @param count how many, 0 or more
 * @since 0.1.0
 */
public record StateCount(StandingState state, int count) {

  /** Creates a count. */
  public StateCount {
    Objects.requireNonNull(state, "state");
  }
}
