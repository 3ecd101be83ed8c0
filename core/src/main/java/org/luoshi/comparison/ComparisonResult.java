package org.luoshi.comparison;

/**
 * Whether a target is reached (目标达成).
 *
 * @since 0.1.0
 */
public enum ComparisonResult {
  /** Reached (达到). */
  MET("达到"),
  /** Not reached (未达到). */
  MISSED("未达到"),
  /** The texts do not tell (无法判断); never the same as not reached. */
  NOT_DECIDABLE("无法判断");

  private final String chineseName;

  ComparisonResult(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }
}
