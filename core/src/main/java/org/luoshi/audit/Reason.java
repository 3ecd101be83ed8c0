package org.luoshi.audit;

import org.luoshi.base.EnumNames;

/**
 * Why a claim has its verdict (判定理由); the words stand in the catalogue of messages.
 *
 * @since 0.1.0
 */
public enum Reason {
  /** What was recomputed and what is printed agree within rounding (吻合). */
  AGREES("agrees"),
  /** They differ by more than rounding (不符). */
  DIFFERS("differs"),
  /** They differ by less than a unit of the last digit, as where digits were cut off (截尾). */
  CUT_OFF("cut-off"),
  /** They differ, but by no more than the rounding of all printed figures allows (舍入所致). */
  ROUNDED("rounded"),
  /** The figure that the claim is measured by is not in the text (缺少基数). */
  NO_BASE("no-base"),
  /** The text compares on another scope than the printed figures have (口径不同). */
  OTHER_SCOPE("other-scope"),
  /** A figure is an estimate (预计数). */
  ESTIMATE("estimate"),
  /** A figure is only about right: 近, 约, 余 (约数). */
  ROUGH("rough"),
  /** The figures were told at different times, and such figures are revised (数据可能经修订). */
  REVISED("revised"),
  /** Growth at constant prices cannot be had from current ones (可比价增速). */
  CONSTANT_PRICES("constant-prices"),
  /** Parts may overlap, or more parts may exist than are named (分项可能交叉或不全). */
  OPEN_PARTS("open-parts"),
  /** What the figures count is not certain to be the same (对象未必相同). */
  OTHER_SUBJECT("other-subject"),
  /** A list that 等 closes may name fewer than it counts (列举未尽). */
  OPEN_LIST("open-list"),
  /** A name stands twice in a list (名称重复). */
  REPEATED_NAME("repeated-name"),
  /** The part lies within its whole (未超过总体). */
  WITHIN("within"),
  /** The part exceeds its whole (超过总体). */
  EXCEEDS("exceeds"),
  /** A target is told higher than it was set (目标已提高). */
  RAISED("raised"),
  /** The figures of the others are not in the text (缺少他方数据). */
  OTHERS_UNKNOWN("others-unknown"),
  /** The period of the target is not over (期限未到). */
  NOT_OVER("not-over"),
  /** The target was reached (达到目标). */
  MET("met"),
  /** The target was missed (未达目标). */
  MISSED("missed"),
  /** What is said to be done is admitted elsewhere not to be (自相矛盾). */
  DENIED("denied");

  private final String label;

  Reason(String label) {
    this.label = label;
  }

  /** Returns the form of programs, such as {@code no-base}. */
  public String label() {
    return label;
  }

  /**
   * Returns the reason of a name.
   *
   * @param text a label, or the name of a constant in any case
   * @return the reason
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static Reason parse(String text) {
    return EnumNames.parse(Reason.class, Reason::label, text);
  }
}
