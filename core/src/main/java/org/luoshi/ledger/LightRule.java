package org.luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * When an item gets a colour (亮灯条件): where all conditions hold that are there; always where none
 * is.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface LightRule extends WithLightRule {

  /** The name of the colour, never blank. */
  String colour();

  /** What the colour means, in the words of the policy. */
  Optional<String> meaning();

  /** How the item stands: one of these, any if empty. */
  Set<StandingState> states();

  /** What its printed status says: one of these, anything or nothing if empty. */
  Set<StandingState> declared();

  /** Whether printed status and figures say otherwise. */
  Optional<Boolean> contradicted();

  /**
   * The due day comes in so many days or sooner, today included, and the item is not known done.
   */
  Optional<Integer> dueWithinDays();

  /** The due day is over since so many days or more, and the item is surely not done. */
  Optional<Integer> overdueDays();

  /** The share that is done is so many per cent points or more behind that of the time. */
  Optional<BigDecimal> behindBy();

  /** The share that is done is below so many per cent. */
  Optional<BigDecimal> shareBelow();

  /** It was reminded of so often or more. */
  Optional<Integer> urgings();

  /**
   * Returns whether the conditions hold.
   *
   * @param standing how the item stands
   * @param date the day
   * @return the conditions with the figures of the item; empty if one does not hold
   */
  default Optional<String> match(ItemStanding standing, LocalDate date) {
    return LightMatch.of(this, standing, date);
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
   * @throws IllegalArgumentException if the colour is blank or a number of days or times negative
   */
  @Value.Check
  default void check() {
    Checks.notBlank(colour(), "colour");
    for (Optional<Integer> number : List.of(dueWithinDays(), overdueDays(), urgings())) {
      number.ifPresent(n -> Checks.isTrue(n >= 0, "number must be 0 or more but was %s", n));
    }
  }

  /** Builds {@link LightRule}s. Not thread-safe. */
  final class Builder extends ImmutableLightRule.Builder {
    Builder() {}
  }
}
