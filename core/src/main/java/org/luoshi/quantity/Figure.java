package org.luoshi.quantity;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;

/**
 * A number as a sentence puts it (数值): the quantity and how it bounds what it speaks of.
 *
 * @param comparator how the value bounds
 * @param value the value, the lower one of a range; dates as {@link MeasureUnit#DATE} tells
 * @param upper the upper value of a range, absent otherwise
 * @since 0.1.0
 */
public record Figure(Comparator comparator, Quantity value, Optional<Quantity> upper) {

  /**
   * Creates a figure.
   *
   * @throws IllegalArgumentException if a range lacks its upper value, or something else has one
   */
  public Figure {
    Objects.requireNonNull(comparator, "comparator");
    Objects.requireNonNull(value, "value");
    Checks.isTrue(
        upper.isPresent() == (comparator == Comparator.RANGE),
        "upper must be there for a range and only there but was %s for %s",
        upper,
        comparator);
  }

  /**
   * Obtains a figure that is no range.
   *
   * @param comparator how the value bounds
   * @param value the value
   * @return the figure
   */
  public static Figure of(Comparator comparator, Quantity value) {
    return new Figure(comparator, value, Optional.empty());
  }

  /**
   * Obtains a range.
   *
   * @param low the lower value
   * @param high the upper value
   * @return the figure
   */
  public static Figure range(Quantity low, Quantity high) {
    return new Figure(Comparator.RANGE, low, Optional.of(high));
  }

  /** Returns the value as the published tables write it: a plain decimal, or an ISO 8601 date. */
  public String valueText() {
    return text(value);
  }

  /** Returns the upper value as the published tables write it; empty without one. */
  public String upperText() {
    return upper.map(Figure::text).orElse("");
  }

  private static String text(Quantity quantity) {
    String digits = quantity.value().toPlainString();
    if (!quantity.unit().equals(MeasureUnit.DATE)) {
      return digits;
    }
    StringBuilder date = new StringBuilder(digits);
    for (int at = date.length() - 2; at >= 4; at -= 2) {
      date.insert(at, '-');
    }
    return date.toString();
  }
}
