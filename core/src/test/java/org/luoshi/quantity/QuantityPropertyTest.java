package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityPropertyTest {

  @Provide
  Arbitrary<Quantity> quantities() {
    return QuantityArbitraries.quantities();
  }

  @Provide
  Arbitrary<MeasureUnit> units() {
    return QuantityArbitraries.units();
  }

  @Provide
  Arbitrary<String> numberLike() {
    return Arbitraries.strings().withChars("0123456789+-.,,.−5万亿萬%人个  \u3000E").ofMaxLength(60);
  }

  @Property
  void parse_ofToString_isTheSame(@ForAll("quantities") Quantity quantity) {
    assertEquals(quantity, Quantity.parse(quantity.toString()));
  }

  @Property
  void constructor_ofItsOwnParts_isTheSame(@ForAll("quantities") Quantity quantity) {
    assertEquals(quantity, new Quantity(quantity.value(), quantity.unit(), quantity.exponent()));
    assertEquals(
        quantity,
        new Quantity(quantity.value().setScale(60), quantity.unit(), quantity.exponent()));
  }

  @Property
  void tolerance_isHalfOfTheLastDigit(@ForAll("quantities") Quantity quantity) {
    BigDecimal almost =
        quantity.value().add(quantity.tolerance()).subtract(new BigDecimal("1E-40"));
    BigDecimal back =
        almost
            .scaleByPowerOfTen(-quantity.exponent())
            .setScale(0, RoundingMode.HALF_UP)
            .scaleByPowerOfTen(quantity.exponent());
    assertEquals(0, back.compareTo(quantity.value()));
  }

  @Property
  void sameValueAs_aMoreExactOne_holds(@ForAll("quantities") Quantity quantity) {
    Assume.that(quantity.exponent() > -30 && quantity.value().precision() < 40);
    Quantity exact = new Quantity(quantity.value(), quantity.unit(), quantity.exponent() - 1);
    assertTrue(exact.sameValueAs(quantity) && quantity.sameValueAs(exact));
    assertNotEquals(exact, quantity);
  }

  @Property
  void parse_ofAnything_readsOrRefuses(@ForAll String text) {
    readsOrRefuses(text);
  }

  @Property
  void parse_ofAnythingLikeANumber_readsOrRefuses(@ForAll("numberLike") String text) {
    readsOrRefuses(text);
  }

  private static void readsOrRefuses(String text) {
    try {
      Quantity quantity = Quantity.parse(text);
      assertEquals(quantity, Quantity.parse(quantity.toString()));
    } catch (IllegalArgumentException e) {
      assertTrue(e.getClass() == IllegalArgumentException.class, e::toString);
    }
  }

  @Property
  void unitOf_anything_isFoldedOnceAndForAll(@ForAll String text) {
    try {
      MeasureUnit unit = MeasureUnit.of(text);
      assertEquals(unit, MeasureUnit.parse(unit.toString()));
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage().startsWith("unit must not begin like a number"));
    }
  }

  @Property
  void unitCompareTo_isTotalAndConsistentWithEquals(
      @ForAll("units") MeasureUnit a,
      @ForAll("units") MeasureUnit b,
      @ForAll("units") MeasureUnit c) {
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertTrue(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0);
  }
}
