package org.luoshi.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary quantities and their parts, for the property tests of any module. */
public final class QuantityArbitraries {

  private QuantityArbitraries() {}

  /** Returns units as documents have them, the missing one, and odd ones. */
  public static Arbitrary<MeasureUnit> units() {
    Arbitrary<String> known =
        Arbitraries.of(
            "", "%", "个百分点", "元", "平方米", "亩", "人", "项", "人次", "套(间)", "元/生/年", "次/月", "千克", "㎡",
            "戶");
    Arbitrary<String> odd = Arbitraries.strings().alpha().withChars("年三套间米°/()%½²").ofMaxLength(5);
    return Arbitraries.oneOf(known, odd).map(MeasureUnit::of);
  }

  /** Returns quantities of any sign, size and exactness that the type allows. */
  public static Arbitrary<Quantity> quantities() {
    BigInteger most = BigInteger.TEN.pow(40).subtract(BigInteger.ONE);
    Arbitrary<BigInteger> digits = Arbitraries.bigIntegers().between(most.negate(), most);
    Arbitrary<Integer> exponents = Arbitraries.integers().between(-30, 30);
    return Combinators.combine(digits, exponents, units())
        .as((digit, exponent, unit) -> Quantity.of(new BigDecimal(digit, -exponent), unit));
  }

  /**
   * Returns quantities with a given unit and at most two decimals, below a hundred thousand
   * millions.
   */
  public static Arbitrary<Quantity> quantities(MeasureUnit unit) {
    return Combinators.combine(
            Arbitraries.longs().between(0, 10_000_000_000_000L),
            Arbitraries.integers().between(0, 2))
        .as((digits, scale) -> Quantity.of(BigDecimal.valueOf(digits, scale), unit));
  }
}
