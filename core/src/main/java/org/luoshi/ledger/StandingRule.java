package org.luoshi.ledger;

/**
 * Why an item or a target stands as it does (判定规则).
 *
 * @since 0.1.0
 */
public enum StandingRule {
  /** Nothing was told about the item. */
  NO_RECORD("ST-01", "没有完成情况"),
  /** It was told that there are no data yet, or the place was left empty. */
  NO_DATA_TOLD("ST-02", "数据未出或未填报"),
  /** No target has a number; the stage tells how far the work is. */
  NO_NUMBER("ST-03", "目标没有数值"),
  /** No figure speaks of the target. */
  NO_FIGURE("ST-04", "没有与目标对应的数据"),
  /** The figure reaches the target. */
  REACHED("ST-05", "数据达到目标"),
  /** The text says that the target was reached and gives no figure. */
  DECLARED("ST-06", "自述完成目标"),
  /** The time is over and the figure does not reach the target. */
  BELOW("ST-07", "期满，数据未达到目标"),
  /** The text says that the target was missed. */
  ADMITTED("ST-08", "自述未完成"),
  /** What was to be finished is done in part. */
  PARTLY_DONE("ST-09", "期满，仅部分完成"),
  /** The share that is done is not below that of the time. */
  PACE_KEPT("ST-10", "完成比例不低于序时进度"),
  /** The share that is done is below that of the time. */
  PACE_LOST("ST-11", "完成比例低于序时进度"),
  /** The figure is so far on the right side of a bound or a rate. */
  SO_FAR_KEPT("ST-12", "目前符合目标"),
  /** The figure is so far on the wrong side of a bound or a rate of change. */
  SO_FAR_LOST("ST-13", "目前不符合目标"),
  /** The figure cannot be compared with certainty; the comparison tells why. */
  UNCLEAR("ST-14", "数据与目标不能可靠比较"),
  /** Some targets are reached or on pace, others cannot be compared. */
  IN_PART("ST-15", "部分目标达到或符合进度，其余无法比较"),
  /** All targets are reached. */
  ALL_REACHED("ST-16", "各项目标均已达到"),
  /** All targets are reached or on pace. */
  ALL_ON_PACE("ST-17", "各项目标均达到或符合进度"),
  /** The figure is that of another tier than the target, such as a district's for its city. */
  OTHER_TIER("ST-18", "数据与目标不属同一层级");

  private final String id;
  private final String chineseName;

  StandingRule(String id, String chineseName) {
    this.id = id;
    this.chineseName = chineseName;
  }

  /** Returns the identifier, which never changes, such as {@code ST-05}. */
  public String id() {
    return id;
  }

  /** Returns what the rule says, in Chinese. */
  public String chineseName() {
    return chineseName;
  }
}
