package org.luoshi.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.luoshi.base.Checks;

/**
 * An exact number with its unit (数量), and how exactly it was published.
 *
 * <p>{@code 22万人} is the value 220000, the unit 人 and the exponent 4, since its last digit counts
 * ten thousands; {@code 7.5%} has the exponent -1. So {@code 7.5%} and {@code 7.50%} differ, while
 * {@link #sameValueAs} holds between them.
 *
 * @param value the number with 万 and 亿 multiplied out, may be negative; a percentage as written;
 *     its scale follows from the exponent
 * @param unit the unit without multiplier
 * @param exponent the power of ten of the last published digit, -30 to 30
 * @since 0.1.0
 */
public record Quantity(BigDecimal value, MeasureUnit unit, int exponent) {

  private static final int MAX_DIGITS = 40;
  private static final int MAX_EXPONENT = 30;

  /**
   * Creates a quantity.
   *
   * @throws IllegalArgumentException if {@code value} has digits below 10 to the power {@code
   *     exponent}, more than 40 digits above it, or {@code exponent} lies outside -30 to 30
   */
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    Checks.inRange(exponent, -MAX_EXPONENT, MAX_EXPONENT, "exponent");
    boolean exact = Objects.requireNonNull(value, "value").scale() == -exponent;
    BigDecimal plain = exact ? value : value.stripTrailingZeros();
    if (plain.signum() != 0 && plain.scale() > -exponent) {
      throw Checks.broken("value %s must be a multiple of 1E%s", value, exponent);
    }
    if ((long) plain.precision() - plain.scale() - exponent > MAX_DIGITS) {
      throw Checks.broken("value must have at most %s digits but was %s", MAX_DIGITS, value);
    }
    value = plain.setScale(Math.max(0, -exponent));
  }

  /**
   * Obtains a quantity whose last digit is that of the number.
   *
   * @param value the number; its scale tells how exact it is
   * @param unit the unit
   * @return the quantity
   * @throws IllegalArgumentException if {@code value} has more than 40 digits or a scale outside
   *     -30 to 30
   */
  public static Quantity of(BigDecimal value, MeasureUnit unit) {
    return new Quantity(value, unit, -value.scale());
  }

  /**
   * Obtains a quantity from its published digits.
   *
   * @param digits the number without multiplier, such as {@code 5.0}, {@code -3} or {@code 460,931}
   * @param unit the unit, which may begin with a multiplier, such as {@code 万元}; empty for none
   * @return the quantity
   * @throws IllegalArgumentException if {@code digits} is no such number or has more than 40
   *     digits, or {@code unit} is no unit
   */
  public static Quantity of(String digits, String unit) {
    return Numerals.read(digits, unit);
  }

  /**
   * Reads a published number with its unit, such as {@code 22万人}, {@code 460,931万元}, {@code -3.2%}
   * or {@code 1.5万亿元}.
   *
   * <p>Full-width forms and blanks are understood; commas must separate groups of three digits.
   *
   * @param text the number, then 万 and 亿 if any, then the unit if any
   * @return the quantity
   * @throws IllegalArgumentException if {@code text} has another form, more than 40 digits or a
   *     last digit outside 10 to the power -30 to 30
   */
  public static Quantity parse(String text) {
    int end = Numerals.numberEnd(text);
    return Numerals.read(text.substring(0, end), text.substring(end));
  }

  /** Returns whether {@code other} is the same number of the same unit, however exact. */
  public boolean sameValueAs(Quantity other) {
    return unit.equals(other.unit) && value.compareTo(other.value) == 0;
  }

  /**
   * Returns half a unit of the last published digit: how far the published number may be from the
   * real one.
   */
  public BigDecimal tolerance() {
    return BigDecimal.valueOf(5, 1 - exponent).setScale(Math.max(0, 1 - exponent));
  }

  /**
   * Returns the number with its multiplier and unit, such as {@code 22万人}; {@link #parse} reads it
   * back.
   */
  @Override
  public String toString() {
    return Numerals.write(value, exponent) + unit;
  }
}
