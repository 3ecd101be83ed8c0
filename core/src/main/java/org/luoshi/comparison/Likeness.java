package org.luoshi.comparison;

/**
 * How the indicator of an answer is related to that of a target (指标关系), closest first.
 *
 * @since 0.1.0
 */
public enum Likeness {
  /** The same indicator by the same or nearly the same words (同一指标). */
  SAME("同一指标"),
  /** The same indicator under another name (名称变化). */
  RENAMED("名称变化"),
  /** The answer counts a wider class, or names it shorter (口径更宽). */
  WIDER("口径更宽"),
  /** The answer counts a part of the class, or names it more exactly (口径更窄). */
  NARROWER("口径更窄"),
  /** Another indicator (不同指标). */
  DIFFERENT("不同指标");

  private final String chineseName;

  Likeness(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }
}
