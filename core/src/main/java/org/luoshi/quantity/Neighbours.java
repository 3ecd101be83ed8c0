package org.luoshi.quantity;

import java.util.OptionalLong;
import java.util.Set;

/**
 * Two neighbouring digits that name a range: 三五, 七八十, 十二三, 五六百, 三四十万.
 *
 * @param low the smaller number
 * @param high the larger one
 */
record Neighbours(long low, long high) {

  private static final Set<String> PAIRS =
      Set.of("一两", "一二", "两三", "二三", "三四", "三五", "四五", "五六", "六七", "七八", "八九");

  /** The pairs that are two ordinals where no more digits stand beside them: 一二季度. */
  private static final Set<String> ORDINALS = Set.of("一二", "二三");

  /** Reads Chinese digits; null if they are no range. */
  static Neighbours of(String digits) {
    for (int i = 0; i + 1 < digits.length(); i++) {
      if (PAIRS.contains(digits.substring(i, i + 2))) {
        return ORDINALS.contains(digits) ? null : of(digits, i);
      }
    }
    return null;
  }

  private static Neighbours of(String digits, int at) {
    OptionalLong low = ChineseRun.spoken(without(digits, at + 1));
    OptionalLong high = ChineseRun.spoken(without(digits, at));
    return low.isPresent() && high.isPresent()
        ? new Neighbours(low.getAsLong(), high.getAsLong())
        : null;
  }

  private static String without(String digits, int at) {
    return digits.substring(0, at).concat(digits.substring(at + 1));
  }
}
