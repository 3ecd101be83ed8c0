package org.luoshi.quantity;

import org.luoshi.base.EnumNames;

/**
 * Which way a quantity moves (方向).
 *
 * @since 0.1.0
 */
public enum Direction {
  /** No movement is told: a plain level (无). */
  NONE("无"),
  /** Up (增长). */
  INCREASE("增长"),
  /** Down (下降). */
  DECREASE("下降");

  private final String chineseName;

  Direction(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the direction of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the direction
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static Direction parse(String text) {
    return EnumNames.parse(Direction.class, Direction::chineseName, text);
  }
}
