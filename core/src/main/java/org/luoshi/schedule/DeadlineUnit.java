package org.luoshi.schedule;

import org.luoshi.base.EnumNames;

/**
 * What the length of a deadline is counted in (时限单位).
 *
 * @since 0.1.0
 */
public enum DeadlineUnit {
  /** Days of the calendar (日). */
  DAY("日"),
  /** Working days (工作日). */
  WORKING_DAY("个工作日"),
  /** Months; a day that the month lacks becomes its last (月). */
  MONTH("个月");

  private final String chineseName;

  DeadlineUnit(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name as it stands behind a number. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the unit of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the unit
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static DeadlineUnit parse(String text) {
    return EnumNames.parse(DeadlineUnit.class, DeadlineUnit::chineseName, text);
  }
}
