package org.luoshi.ledger;

import org.luoshi.base.EnumNames;

/**
 * How an item or a target stands on a day (事项状态).
 *
 * @since 0.1.0
 */
public enum StandingState {
  /** The figures reach the targets (达到目标). */
  MET("达到目标"),
  /** The time is not over, and as much is done as time has passed (符合进度). */
  ON_PACE("符合进度"),
  /** The time is not over, and less is done than time has passed (落后进度). */
  BEHIND("落后进度"),
  /** The time is over, and the figures do not reach the targets (未达目标). */
  MISSED("未达目标"),
  /** Nothing was told; never the same as zero (无数据). */
  NO_DATA("无数据"),
  /** Something was told that cannot be compared with the targets (无法比较). */
  NOT_COMPARABLE("无法比较"),
  /** There is no figure to reach (定性事项). */
  QUALITATIVE("定性事项");

  private final String chineseName;

  StandingState(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the state of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the state
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static StandingState parse(String text) {
    return EnumNames.parse(StandingState.class, StandingState::chineseName, text);
  }
}
