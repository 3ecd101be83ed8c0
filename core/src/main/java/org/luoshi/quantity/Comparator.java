package org.luoshi.quantity;

import org.luoshi.base.EnumNames;

/**
 * How a published number bounds what it speaks of (比较词).
 *
 * <p>The name is that of the published tables and hides {@link java.util.Comparator} where it is
 * imported.
 *
 * @since 0.1.0
 */
public enum Comparator {
  /** Exactly the number; nothing stands beside it. */
  EQUAL("="),
  /** The number or more (以上). */
  AT_LEAST(">="),
  /** The number or less (以内, 以下, 不超过). */
  AT_MOST("<="),
  /** More than the number (余, 多, 超, 突破). */
  MORE(">"),
  /** Less than the number (低于, 不足). */
  LESS("<"),
  /** About the number (近, 约, 左右). */
  ABOUT("approx"),
  /** From the number to a second one. */
  RANGE("range"),
  /** The number for each one of several (各, 每). */
  EVERY("every");

  private final String symbol;

  Comparator(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the form of the published tables, such as {@code >=}. */
  public String symbol() {
    return symbol;
  }

  /** Returns whether the number is one that is not to be exceeded. */
  public boolean isUpperBound() {
    return this == AT_MOST || this == LESS;
  }

  /**
   * Returns the comparator of a name.
   *
   * @param text a symbol, or the name of a constant in any case
   * @return the comparator
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static Comparator parse(String text) {
    return EnumNames.parse(Comparator.class, Comparator::symbol, text);
  }
}
