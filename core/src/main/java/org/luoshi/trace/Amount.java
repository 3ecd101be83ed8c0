package org.luoshi.trace;

import java.math.BigDecimal;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;

/**
 * A quantity as the published tables of promises write it: money with the multiplier of the
 * document, anything else multiplied out.
 *
 * @param value the number
 * @param power the power of ten that the unit holds: 8 for 亿元
 * @param unit the unit, with its multiplier
 */
record Amount(BigDecimal value, int power, String unit) {

  static Amount of(Quantity quantity) {
    String form = quantity.toString();
    String unit = quantity.unit().symbol();
    String digits = form.substring(0, form.length() - unit.length());
    boolean money = quantity.unit().equals(MeasureUnit.YUAN);
    int power = !money ? 0 : digits.endsWith("亿") ? 8 : digits.endsWith("万") ? 4 : 0;
    String multiplier = power == 0 ? "" : digits.substring(digits.length() - 1);
    return new Amount(quantity.value(), power, multiplier + unit);
  }

  String digits() {
    return digits(value);
  }

  /** Returns another number of the plain unit in the form of this one. */
  String digits(BigDecimal plain) {
    BigDecimal scaled = plain.scaleByPowerOfTen(-power).stripTrailingZeros();
    return scaled.setScale(Math.max(0, scaled.scale())).toPlainString();
  }
}
