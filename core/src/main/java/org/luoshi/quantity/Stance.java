package org.luoshi.quantity;

/**
 * Whether a text promises or reports (表述性质), which decides what 达到 means in it.
 *
 * @since 0.1.0
 */
public enum Stance {
  /** The text says what is to be done (目标任务): 达到80% is 80 % or more. */
  PLANNED,
  /** The text says what was done (完成情况): 达到80% is 80 %. */
  REPORTED
}
