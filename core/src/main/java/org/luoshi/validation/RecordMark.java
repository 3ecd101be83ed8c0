package org.luoshi.validation;

/**
 * What a record can have that rules look for (完成情况特征), beside the marks of its text.
 *
 * @since 0.1.0
 */
public enum RecordMark implements Mark {
  /** No data, or no statement (未填报). */
  NOT_REPORTED,
  /** A printed status (有完成状态). */
  STATUS,
  /** Units that speak and are not for sure those of the item (陈述单位与责任单位不一致). */
  OTHER_UNITS,
  /** A text that is not for sure longer than its task (完成情况不长于任务). */
  NO_LONGER_THAN_TASK,
  /** No figure for sure, where the task may have one (缺少数据). */
  WITHOUT_FIGURE;

  @Override
  public long bit() {
    return 1L << ItemMark.FIRST_BIT + ordinal();
  }
}
