package org.luoshi.quantity;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.ChineseNumerals;

/** The value of Chinese digits and multipliers in a row: 三十万, 百万. */
final class ChineseRun {

  private static final CharacterSet UNITS = CharacterSet.of("十百千万亿廿卅");
  private static final CharacterSet BARE = CharacterSet.of("百千万亿");

  private ChineseRun() {}

  /**
   * Returns a number; null if the run is none.
   *
   * @param run the digits and multipliers
   * @param part its decimals; 0 if it has none
   * @param multipliers those behind decimals or behind 余 or 多; empty if there are none
   * @param power the power of ten of the multipliers
   */
  static BigDecimal number(String run, BigDecimal part, String multipliers, int power) {
    boolean bare = isBare(run);
    if (power > 0 && !bare && part.signum() == 0) {
      OptionalLong joined = spoken(run.concat(multipliers)); // 二亿二千余万 is 220000000
      if (joined.isPresent()) {
        return exact(BigDecimal.valueOf(joined.getAsLong()).setScale(-power), run);
      }
    }
    OptionalLong value = bare ? product(run) : spoken(run);
    if (value.isEmpty()) {
      return null;
    }
    BigDecimal number = BigDecimal.valueOf(value.getAsLong()).add(part);
    BigDecimal whole = power == 0 ? number : number.scaleByPowerOfTen(power);
    return part.signum() == 0 ? exact(whole, run) : whole;
  }

  /** Returns the number with the scale of its last written place: 三十万 counts ten thousands. */
  private static BigDecimal exact(BigDecimal number, String run) {
    int zeros = 0;
    for (int i = run.length() - 1; i >= 0 && "万亿".indexOf(run.charAt(i)) >= 0; i--) {
      zeros += run.charAt(i) == '万' ? 4 : 8;
    }
    return number.setScale(number.scale() <= 0 ? number.scale() - zeros : -zeros);
  }

  /** Returns whether it has multipliers only. */
  static boolean isBare(String run) {
    return BARE.runEnd(run, 0, run.length()) == run.length();
  }

  /** Returns the product of multipliers; empty if there are more than two. */
  private static OptionalLong product(String run) {
    long product = 1;
    for (int i = 0; i < run.length(); i++) {
      product *=
          switch (run.charAt(i)) {
            case '百' -> 100L;
            case '千' -> 1000L;
            case '万' -> 10_000L;
            default -> 100_000_000L;
          };
    }
    return run.length() <= 2 ? OptionalLong.of(product) : OptionalLong.empty();
  }

  /** Reads a number with units, or one digit: 一二 names no twelve. */
  static OptionalLong spoken(String run) {
    boolean units = UNITS.next(run, 0, run.length()) < run.length();
    return units || run.length() == 1 ? ChineseNumerals.parse(run) : OptionalLong.empty();
  }
}
