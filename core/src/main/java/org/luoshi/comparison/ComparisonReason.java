package org.luoshi.comparison;

/**
 * Why a comparison came out as it did (判断依据).
 *
 * @since 0.1.0
 */
public enum ComparisonReason {
  /** The figure reaches the target (数值达到). */
  REACHED("数值达到"),
  /** The figure does not reach the target, and the time is over (数值未达到). */
  BELOW("数值未达到"),
  /** The text says that the target was missed (自认未达到). */
  ADMITTED("自认未达到"),
  /** The text says that the target was reached and gives no figure (自述完成). */
  DECLARED("自述完成"),
  /** The text tells which part of the target is reached (自述完成比例). */
  SHARE_TOLD("自述完成比例"),
  /** The figure is below and the text says that the target was reached (数值与自述不一致). */
  CONTRADICTED("数值与自述不一致"),
  /** Something that was to be finished as a whole is done in part (部分完成). */
  PARTLY_DONE("部分完成"),
  /** No figure speaks of the indicator (无对应数据). */
  NO_FIGURE("无对应数据"),
  /** The figure covers only a part of the time (时间未到). */
  TIME_NOT_OVER("时间未到"),
  /** It is not known what time the figure covers (时期不明). */
  PERIOD_UNKNOWN("时期不明"),
  /** Several figures could be meant, and they do not agree (多个数据不一致). */
  SEVERAL_FIGURES("多个数据不一致"),
  /** The figure counts a part of the class, or a class that is not surely the same (口径不同). */
  OTHER_SCOPE("口径不同"),
  /** The figure counts what is begun or prepared, not what is done (进展阶段不够). */
  LOWER_STAGE("进展阶段不够"),
  /** The figure repeats a plan and reports no result (仅重申目标). */
  ONLY_PLANNED("仅重申目标"),
  /** The figure is rounded and lies too near to the target (数值为约数). */
  NOT_EXACT("数值为约数"),
  /** The target has no number (目标无数值). */
  NO_NUMBER("目标无数值");

  private final String chineseName;

  ComparisonReason(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }
}
