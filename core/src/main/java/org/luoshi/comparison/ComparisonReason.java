package org.luoshi.comparison;

/**
 * Why a comparison came out as it did (判断依据).
 *
 * @since 0.1.0
 */
public enum ComparisonReason {
  /** The figure reaches the target (数值达到). */
  REACHED,
  /** The figure does not reach the target, and the time is over (数值未达到). */
  BELOW,
  /** The text says that the target was missed (自认未达到). */
  ADMITTED,
  /** The text says that the target was reached and gives no figure (自述完成). */
  DECLARED,
  /** The text tells which part of the target is reached (自述完成比例). */
  SHARE_TOLD,
  /** The figure is below and the text says that the target was reached (数值与自述不一致). */
  CONTRADICTED,
  /** Something that was to be finished as a whole is done in part (部分完成). */
  PARTLY_DONE,
  /** No figure speaks of the indicator (无对应数据). */
  NO_FIGURE,
  /** The figure covers only a part of the time (时间未到). */
  TIME_NOT_OVER,
  /** It is not known what time the figure covers (时期不明). */
  PERIOD_UNKNOWN,
  /** Several figures could be meant, and they do not agree (多个数据不一致). */
  SEVERAL_FIGURES,
  /** The figure counts a part of the class, or a class that is not surely the same (口径不同). */
  OTHER_SCOPE,
  /** The figure counts what is begun or prepared, not what is done (进展阶段不够). */
  LOWER_STAGE,
  /** The figure repeats a plan and reports no result (仅重申目标). */
  ONLY_PLANNED,
  /** The figure is rounded and lies too near to the target (数值为约数). */
  NOT_EXACT,
  /** The target has no number (目标无数值). */
  NO_NUMBER
}
