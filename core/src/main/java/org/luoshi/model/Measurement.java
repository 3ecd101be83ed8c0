package org.luoshi.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.text.Span;

/**
 * What was reached (实绩): a published figure of an indicator.
 *
 * <p>A new builder has the kind {@link MeasurementKind#ACTUAL}, an empty indicator and text, the
 * comparator {@link Comparator#EQUAL} and no direction.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Measurement extends WithMeasurement {

  /** The indicator (指标); empty where the text does not name it. */
  String indicator();

  /** What the figure says about the indicator. */
  MeasurementKind kind();

  /** How exactly the text puts it, such as 近 or 超过. */
  Comparator comparator();

  /**
   * The figure, the lower one of a range; a decrease is positive and told by {@link #direction}.
   */
  Quantity value();

  /** The upper figure of a range, for {@link Comparator#RANGE} only. */
  Optional<Quantity> upper();

  /** Which way the indicator moved. */
  Direction direction();

  /** The months that the figure speaks of. */
  Optional<ReportingPeriod> period();

  /** The words as published; may be empty. */
  String text();

  /** Where the words stand in the source. */
  Optional<Span> span();

  /**
   * Starts from a quantity of a reporting text (实绩提取).
   *
   * @param mention the quantity
   * @param words the words that hold it, as published
   * @return a builder that only lacks what the quantity does not tell; empty for one that reports
   *     nothing, such as a target or a deadline
   */
  static Optional<Builder> reported(QuantityMention mention, String words) {
    Optional<MeasurementKind> kind = MeasurementKind.of(mention.kind());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Builder builder =
        builder()
            .indicator(mention.subject().indicator())
            .kind(kind.get())
            .comparator(mention.figure().comparator())
            .value(mention.figure().value())
            .upper(mention.figure().upper())
            .direction(mention.subject().direction())
            .text(words);
    return Optional.of(builder);
  }

  /**
   * Starts a new measurement.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this measurement.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if a range lacks its upper value or something else than a
   *     range has one
   */
  @Value.Check
  default void check() {
    Checks.isTrue(
        upper().isPresent() == (comparator() == Comparator.RANGE),
        "upper must be there for a range and only there");
  }

  /** Builds {@link Measurement}s. Not thread-safe. */
  final class Builder extends ImmutableMeasurement.Builder {
    Builder() {
      indicator("")
          .kind(MeasurementKind.ACTUAL)
          .comparator(Comparator.EQUAL)
          .direction(Direction.NONE)
          .text("");
    }
  }
}
