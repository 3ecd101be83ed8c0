package org.luoshi.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Span;

/**
 * What is to be reached (目标): a bound on an indicator, a relation to another indicator, or only
 * words.
 *
 * <p>A growth target of at least 9 % has the indicator 地区生产总值增长率, the comparator {@link
 * Comparator#AT_LEAST}, the value 9 % and the direction {@link Direction#INCREASE}; {@link
 * org.luoshi.quantity.Indicators} makes and takes apart such names. A new builder has an empty
 * indicator and text, the comparator {@link Comparator#EQUAL} and no direction.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Target extends WithTarget {

  /** The indicator (指标); empty where the text does not name it. */
  String indicator();

  /** How the value bounds the indicator. */
  Comparator comparator();

  /** The value, the lower one of a range; absent for a target without a number. */
  Optional<Quantity> value();

  /** The upper value of a range, for {@link Comparator#RANGE} only. */
  Optional<Quantity> upper();

  /** Which way the indicator is to move. */
  Direction direction();

  /** When it is to be reached (时限). */
  Optional<ReportingPeriod> period();

  /** What the target is relative to, as published, such as {@code 高于经济增长} or {@code 同步}. */
  Optional<String> relativeTo();

  /** The words of the target as published; may be empty if the value or the relation is there. */
  String text();

  /** Where the words stand in the source. */
  Optional<Span> span();

  /**
   * Starts a new target.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this target.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if nothing says what is to be reached, a range lacks an end,
   *     or something else than a range has an upper value
   */
  @Value.Check
  default void check() {
    Checks.isTrue(
        value().isPresent() || relativeTo().isPresent() || !text().isBlank(),
        "target must have a value, a relation or a text");
    boolean range = comparator() == Comparator.RANGE;
    Checks.isTrue(upper().isPresent() == range, "upper must be there for a range and only there");
    Checks.isTrue(value().isPresent() || !range, "range must have a value");
  }

  /** Builds {@link Target}s. Not thread-safe. */
  final class Builder extends ImmutableTarget.Builder {
    Builder() {
      indicator("").comparator(Comparator.EQUAL).direction(Direction.NONE).text("");
    }
  }
}
