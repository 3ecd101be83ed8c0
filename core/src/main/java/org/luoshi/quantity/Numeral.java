package org.luoshi.quantity;

import java.math.BigDecimal;

/**
 * A numeral with its multipliers: {@code 300余万} is 3000000, of the power 4, and more.
 *
 * @param start where it begins
 * @param end where it ends
 * @param form how it is written
 * @param value the value, multipliers included; its scale tells how exact it is
 * @param power the power of ten of the multipliers
 * @param more whether 余 or 多 stands in it
 */
record Numeral(int start, int end, Form form, BigDecimal value, int power, boolean more) {

  /** How a numeral is written. */
  enum Form {
    /** With digits, perhaps multiplied: 1.5万. */
    ARABIC,
    /** With Chinese digits: 三十. */
    CHINESE,
    /** As a multiplier alone: 亿, 百万. */
    BARE,
    /** As a Roman numeral: Ⅳ. */
    ROMAN,
    /** Like a numeral, but none that can be read. */
    UNREADABLE
  }

  static Numeral unreadable(int start, int end) {
    return new Numeral(start, end, Form.UNREADABLE, BigDecimal.ZERO, 0, false);
  }

  boolean isRoman() {
    return form == Form.ROMAN;
  }

  boolean is(Form other) {
    return form == other;
  }

  /** Returns the same number below zero, beginning at its sign. */
  Numeral negative() {
    return new Numeral(start - 1, end, form, value.negate(), power, more);
  }

  /** Returns whether it is four plain digits as years are. */
  boolean looksLikeYear() {
    return form == Form.ARABIC
        && end - start == 4
        && value.scale() <= 0
        && 1900 <= value.intValue()
        && value.intValue() <= 2100;
  }
}
