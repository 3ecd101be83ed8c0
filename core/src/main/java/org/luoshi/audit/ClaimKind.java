package org.luoshi.audit;

import org.luoshi.base.EnumNames;

/**
 * What a claim is about (断言类别).
 *
 * @since 0.1.0
 */
public enum ClaimKind {
  /** By how much something grew or fell (增长率). */
  GROWTH_RATE("growth-rate"),
  /** Which part of a target or of a whole was done (完成比例). */
  PERCENT_OF_TARGET("percent-of-target"),
  /** What parts add up to (分项合计). */
  PART_SUM("part-sum"),
  /** How one figure relates to another: a share, a multiple, an amount for each (比值). */
  RATIO("ratio"),
  /** How many things a list names (列举个数). */
  COUNT_OF_LISTED_NAMES("count-of-listed-names"),
  /** Whether a target was reached (目标达成); inconsistent means missed, admitted or not. */
  TARGET_MET("target-met"),
  /** Whether two statements on one thing agree (前后一致). */
  CROSS_CHECK("cross-check"),
  /** Whether a part lies within its whole (部分不超过总体). */
  BOUND("bound"),
  /** Which place something takes in an order (名次). */
  RANK("rank");

  private final String label;

  ClaimKind(String label) {
    this.label = label;
  }

  /** Returns the form of the published tables, such as {@code growth-rate}. */
  public String label() {
    return label;
  }

  /**
   * Returns the kind of a name.
   *
   * @param text a label, or the name of a constant in any case
   * @return the kind
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static ClaimKind parse(String text) {
    return EnumNames.parse(ClaimKind.class, ClaimKind::label, text);
  }
}
