package org.luoshi.quantity;

import java.math.BigDecimal;
import org.luoshi.quantity.UnitWord.Type;

/**
 * A numeral and the unit behind it.
 *
 * @param number the numeral
 * @param unit the unit
 * @param end where the unit ends
 */
record Counted(Numeral number, UnitWord unit, int end) {

  boolean isShareOrMoney() {
    return unit.is(Type.RATE) || unit.is(Type.MONEY);
  }

  Quantity quantity() {
    return quantity(number.value());
  }

  /** Returns another value of the same unit. */
  Quantity quantity(BigDecimal value) {
    int power = unit.factorPower();
    return Quantity.of(power == 0 ? value : value.scaleByPowerOfTen(power), unit.unit());
  }
}
