package org.luoshi.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.luoshi.base.Checks;
import org.luoshi.text.Characters;

/** Arabic numbers with the multipliers 万 and 亿, to and from quantities. */
final class Numerals {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,40}|\\d{1,3}(,\\d{3}){1,13})(\\.\\d{1,40})?");

  private Numerals() {}

  /**
   * Returns where the digits, signs, points, commas and blanks at the beginning of {@code text}
   * end.
   */
  static int numberEnd(String text) {
    int end = 0;
    while (end < text.length()
        && (isNumeric(fold(text.charAt(end))) || Characters.isBlank(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  static Quantity read(String digits, String unit) {
    BigDecimal number = number(digits);
    int at = 0;
    int power = 0;
    for (; at < unit.length(); at++) {
      char c = unit.charAt(at);
      if ("万萬".indexOf(c) >= 0) {
        power += 4;
      } else if ("亿億".indexOf(c) >= 0) {
        power += 8;
      } else if (!Characters.isBlank(c)) {
        break;
      }
    }
    return Quantity.of(number.scaleByPowerOfTen(power), MeasureUnit.of(unit.substring(at)));
  }

  private static BigDecimal number(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().filter(c -> !Characters.isBlank(c)).forEach(c -> plain.append((char) fold(c)));
    Checks.isTrue(
        NUMBER.matcher(plain).matches(), "number must look like -1,234.5 but was '%s'", text);
    return new BigDecimal(plain.toString().replace(",", ""));
  }

  /** Writes with the smallest multiplier whose decimals reach the last published digit. */
  static String write(BigDecimal value, int exponent) {
    int tenThousands = Math.max(0, (exponent + 3) / 4);
    String digits =
        value
            .scaleByPowerOfTen(-4 * tenThousands)
            .setScale(4 * tenThousands - exponent)
            .toPlainString();
    return digits + "万".repeat(tenThousands % 2) + "亿".repeat(tenThousands / 2);
  }

  /** Returns whether a folded character can stand in an Arabic number. */
  static boolean isNumeric(int codePoint) {
    return Character.isDigit(codePoint) || "+-.,".indexOf(codePoint) >= 0;
  }

  /** Folds full-width forms and the minus sign to ASCII. */
  static int fold(int codePoint) {
    if (codePoint == '−') {
      return '-';
    }
    return 0xFF01 <= codePoint && codePoint <= 0xFF5E ? codePoint - 0xFEE0 : codePoint;
  }
}
