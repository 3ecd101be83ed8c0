package org.luoshi.model.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.luoshi.base.EnumNames;
import org.luoshi.model.ReportingPeriod;

/**
 * How often something is to be handed in (报送频次).
 *
 * @since 0.1.0
 */
public enum Frequency {
  /** Every month (每月). */
  MONTHLY("每月", 1),
  /** Every quarter (每季度). */
  QUARTERLY("每季度", 3),
  /** Every half year (每半年). */
  HALF_YEARLY("每半年", 6),
  /** Every year (每年). */
  YEARLY("每年", 12);

  private final String chineseName;
  private final int months;

  Frequency(String chineseName, int months) {
    this.chineseName = chineseName;
    this.months = months;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the periods of a year.
   *
   * @param year 1 to 9999
   * @return the periods in order, which together are the year
   * @throws IllegalArgumentException if {@code year} is out of range
   */
  public List<ReportingPeriod> periodsOf(int year) {
    return IntStream.range(0, 12 / months)
        .mapToObj(i -> ReportingPeriod.ofMonths(year, i * months + 1, (i + 1) * months))
        .toList();
  }

  /**
   * Returns the frequency of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the frequency
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static Frequency parse(String text) {
    return EnumNames.parse(Frequency.class, Frequency::chineseName, text);
  }
}
