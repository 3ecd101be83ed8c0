package org.luoshi.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;

/**
 * The two ends between which a published figure lies, in the unit of the target.
 *
 * @param low the lower end, absent if open
 * @param high the upper end, absent if open
 * @param lowIncluded whether the lower end itself is possible
 */
record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean lowIncluded) {

  /** How far a figure that is called 近 or 约 may be from the number. */
  private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

  /** Returns whether a figure reaches a target with a value; empty if it is too rough to tell. */
  static Optional<Boolean> reaches(Target target, Measurement answer) {
    Quantity aim = target.value().orElseThrow();
    Bounds actual = of(answer, aim.unit(), opposite(target.direction(), answer.direction()));
    BigDecimal bound = aim.value();
    return switch (target.comparator()) {
      case AT_MOST -> decide(actual.isBelow(bound, true), actual.isAbove(bound, false));
      case LESS -> decide(actual.isBelow(bound, false), actual.isAbove(bound, true));
      case MORE -> decide(actual.isAbove(bound, false), actual.isBelow(bound, true));
      case ABOUT -> decide(actual.isAbove(bound, true), actual.isBelow(least(bound), false));
      case EQUAL, AT_LEAST, RANGE ->
          decide(actual.isAbove(bound, true), actual.isBelow(bound, false));
      case EVERY ->
          answer.comparator() == Comparator.EVERY
              ? decide(actual.isAbove(bound, true), actual.isBelow(bound, false))
              : Optional.empty();
    };
  }

  private static Optional<Boolean> decide(boolean yes, boolean no) {
    return yes || no ? Optional.of(yes) : Optional.empty();
  }

  private static BigDecimal least(BigDecimal value) {
    return value.subtract(value.abs().multiply(ROUGHLY));
  }

  private static boolean opposite(Direction one, Direction other) {
    return one != Direction.NONE && other != Direction.NONE && one != other;
  }

  private static Bounds of(Measurement answer, MeasureUnit unit, boolean negate) {
    BigDecimal value = Scale.value(answer.value(), unit);
    Optional<BigDecimal> low = Optional.of(value);
    Bounds bounds =
        switch (answer.comparator()) {
          case EQUAL, EVERY -> new Bounds(low, low, true);
          case AT_LEAST -> new Bounds(low, Optional.empty(), true);
          case MORE -> new Bounds(low, Optional.empty(), false);
          case AT_MOST, LESS -> new Bounds(Optional.empty(), low, true);
          case ABOUT ->
              new Bounds(
                  Optional.of(least(value)),
                  Optional.of(value.add(value.subtract(least(value)))),
                  true);
          case RANGE -> new Bounds(low, answer.upper().map(u -> Scale.value(u, unit)), true);
        };
    return negate
        ? new Bounds(bounds.high.map(BigDecimal::negate), bounds.low.map(BigDecimal::negate), true)
        : bounds;
  }

  private boolean isAbove(BigDecimal bound, boolean orEqual) {
    int order = low.map(l -> l.compareTo(bound)).orElse(-1);
    return order > 0 || order == 0 && (orEqual || !lowIncluded);
  }

  private boolean isBelow(BigDecimal bound, boolean orEqual) {
    int order = high.map(h -> h.compareTo(bound)).orElse(1);
    return order < 0 || order == 0 && orEqual;
  }
}
