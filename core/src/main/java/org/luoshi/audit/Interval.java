package org.luoshi.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * All real numbers that a printed one may stand for, from {@code low} to {@code high}, and what the
 * printed one itself gives; each result holds every result of the numbers it is made of.
 */
record Interval(BigDecimal low, BigDecimal value, BigDecimal high) {

  private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
  private static final MathContext NEAREST = new MathContext(40, RoundingMode.HALF_EVEN);
  private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int ROOT_STEPS = 400;

  static Interval exact(BigDecimal value) {
    return new Interval(value, value, value);
  }

  static Interval exact(long value) {
    return exact(BigDecimal.valueOf(value));
  }

  static Interval around(BigDecimal value, BigDecimal tolerance) {
    return new Interval(value.subtract(tolerance), value, value.add(tolerance));
  }

  Interval plus(Interval other) {
    return new Interval(
        low.add(other.low, DOWN), value.add(other.value, NEAREST), high.add(other.high, UP));
  }

  Interval minus(Interval other) {
    return plus(other.negative());
  }

  Interval negative() {
    return new Interval(high.negate(), value.negate(), low.negate());
  }

  /** Divides by an interval that {@link #isPositive}. */
  Interval over(Interval divisor) {
    return new Interval(
        low.divide(low.signum() < 0 ? divisor.low : divisor.high, DOWN),
        value.divide(divisor.value, NEAREST),
        high.divide(high.signum() < 0 ? divisor.high : divisor.low, UP));
  }

  Interval percent() {
    return new Interval(low.multiply(HUNDRED), value.multiply(HUNDRED), high.multiply(HUNDRED));
  }

  /** Returns the root of a positive interval. */
  Interval root(int degree) {
    return new Interval(root(low, degree)[0], root(value, degree)[0], root(high, degree)[1]);
  }

  /** Returns two numbers close to each other with the root between them. */
  private static BigDecimal[] root(BigDecimal power, int degree) {
    BigDecimal below = BigDecimal.ZERO;
    BigDecimal above = power.max(BigDecimal.ONE);
    for (int i = 0; i < ROOT_STEPS; i++) {
      BigDecimal middle = below.add(above).divide(TWO, NEAREST);
      boolean small = middle.pow(degree, NEAREST).compareTo(power) <= 0;
      below = small ? middle : below;
      above = small ? above : middle;
    }
    return new BigDecimal[] {below, above};
  }

  boolean isPositive() {
    return low.signum() > 0;
  }

  boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  boolean isAbove(Interval other) {
    return low.compareTo(other.high) > 0;
  }
}
