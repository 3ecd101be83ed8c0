package org.luoshi.io.text.lexis;

/**
 * The tier of government that a label or a head begins with (层级): {@code 市级牵头单位}.
 *
 * @since 0.1.0
 */
public final class LabelTier {

  private LabelTier() {}

  /**
   * Returns the tier that a label names.
   *
   * @param first the first character of the label
   * @return its rank, higher for lower tiers; 0 if it names none
   */
  public static int of(char first) {
    return switch (first) {
      case '国' -> 1;
      case '省' -> 2;
      case '市', '州' -> 3;
      case '区', '县' -> 4;
      case '乡', '镇' -> 5;
      default -> 0;
    };
  }
}
