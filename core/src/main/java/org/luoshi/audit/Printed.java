package org.luoshi.audit;

import java.math.BigDecimal;
import java.util.List;
import org.luoshi.quantity.Quantity;

/**
 * How a figure is printed: with which multiplier and unit.
 *
 * @param power the power of ten between the printed number and the value
 * @param unit the multiplier and the unit as printed, without hedges
 */
record Printed(int power, String unit) {

  private static final String MORE = "余多来";
  private static final List<String> HEDGES = List.of("以上", "以内", "以下", "左右", "上下", "余", "多");

  /** Reads the words of a figure; one in Chinese digits has the unit of its value. */
  static Printed of(String words, Quantity quantity) {
    int start = 0;
    while (start < words.length() && !isDigit(words.charAt(start))) {
      start++;
    }
    int end = start;
    StringBuilder digits = new StringBuilder();
    while (end < words.length()
        && (isDigit(words.charAt(end)) || ".,".indexOf(words.charAt(end)) >= 0)) {
      digits.append(words.charAt(end) == ',' ? "" : words.substring(end, end + 1));
      end++;
    }
    while (end < words.length() && (MORE + " ").indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    String unit = unhedged(words.substring(end));
    int power = digits.isEmpty() ? 0 : power(digits, quantity.value());
    return power < 0 || digits.isEmpty()
        ? new Printed(0, quantity.unit().symbol())
        : new Printed(power, unit);
  }

  private static int power(StringBuilder digits, BigDecimal value) {
    if (digits.indexOf(".") != digits.lastIndexOf(".") || digits.charAt(0) == '.') {
      return -1;
    }
    BigDecimal number = new BigDecimal(digits.toString());
    for (int power = 0; power <= 20; power++) {
      if (number.scaleByPowerOfTen(power).compareTo(value) == 0) {
        return power;
      }
    }
    return -1;
  }

  private static String unhedged(String words) {
    String unit = words.strip();
    for (String hedge : HEDGES) {
      unit = unit.endsWith(hedge) ? unit.substring(0, unit.length() - hedge.length()) : unit;
    }
    return unit;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** Returns a value in the printed scale. */
  BigDecimal scale(BigDecimal value) {
    BigDecimal scaled = value.scaleByPowerOfTen(-power).stripTrailingZeros();
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }
}
