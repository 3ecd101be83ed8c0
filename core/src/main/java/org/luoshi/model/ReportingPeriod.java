package org.luoshi.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import org.luoshi.base.Checks;

/**
 * The months that a target or report speaks of (报告期), from the first day of one to the last day of
 * another.
 *
 * <p>A cumulative period (累计) gives what has added up since its first month, such as {@code 1-9月}
 * beside {@code 9月}; the months alone do not tell, the text does.
 *
 * @param from the first month, in the years 1 to 9999
 * @param to the last month, not before {@code from}
 * @param cumulative whether the text calls the figures cumulative
 * @since 0.1.0
 */
public record ReportingPeriod(YearMonth from, YearMonth to, boolean cumulative)
    implements Comparable<ReportingPeriod> {

  private static final String CUMULATIVE = "/cumulative";
  private static final Comparator<ReportingPeriod> ORDER =
      Comparator.comparing(ReportingPeriod::from)
          .thenComparing(ReportingPeriod::to)
          .thenComparing(ReportingPeriod::cumulative);

  /**
   * Creates a period.
   *
   * @throws IllegalArgumentException if {@code to} lies before {@code from} or a year outside 1 to
   *     9999
   */
  public ReportingPeriod {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Checks.inRange(from.getYear(), 1, 9999, "year");
    Checks.inRange(to.getYear(), 1, 9999, "year");
    Checks.isTrue(!to.isBefore(from), "period must run forward but was %s to %s", from, to);
  }

  /**
   * Obtains a whole year (全年).
   *
   * @param year 1 to 9999
   * @return January to December
   * @throws IllegalArgumentException if {@code year} is out of range
   */
  public static ReportingPeriod ofYear(int year) {
    return ofMonths(year, 1, 12);
  }

  /**
   * Obtains a half year (上半年, 下半年).
   *
   * @param year 1 to 9999
   * @param half 1 or 2
   * @return its six months
   * @throws IllegalArgumentException if a number is out of range
   */
  public static ReportingPeriod ofHalf(int year, int half) {
    Checks.inRange(half, 1, 2, "half");
    return ofMonths(year, 6 * half - 5, 6 * half);
  }

  /**
   * Obtains a quarter (季度).
   *
   * @param year 1 to 9999
   * @param quarter 1 to 4
   * @return its three months
   * @throws IllegalArgumentException if a number is out of range
   */
  public static ReportingPeriod ofQuarter(int year, int quarter) {
    Checks.inRange(quarter, 1, 4, "quarter");
    return ofMonths(year, 3 * quarter - 2, 3 * quarter);
  }

  /**
   * Obtains months of one year.
   *
   * @param year 1 to 9999
   * @param first the first month, 1 to 12
   * @param last the last month, {@code first} to 12
   * @return the months, not cumulative
   * @throws IllegalArgumentException if a number is out of range
   */
  public static ReportingPeriod ofMonths(int year, int first, int last) {
    Checks.inRange(year, 1, 9999, "year");
    Checks.inRange(first, 1, 12, "first month");
    Checks.inRange(last, first, 12, "last month");
    return new ReportingPeriod(YearMonth.of(year, first), YearMonth.of(year, last), false);
  }

  /**
   * Obtains what has added up since January (年初累计).
   *
   * @param year 1 to 9999
   * @param last the last month, 1 to 12
   * @return January to {@code last}, cumulative
   * @throws IllegalArgumentException if a number is out of range
   */
  public static ReportingPeriod ofYearToDate(int year, int last) {
    ReportingPeriod months = ofMonths(year, 1, last);
    return new ReportingPeriod(months.from, months.to, true);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text such as {@code 2021-01/2021-03} or {@code 2021-01/2021-09/cumulative}
   * @return the period
   * @throws IllegalArgumentException if {@code text} has another form or the period does not run
   *     forward
   */
  public static ReportingPeriod parse(String text) {
    boolean cumulative = text.endsWith(CUMULATIVE);
    String months = cumulative ? text.substring(0, text.length() - CUMULATIVE.length()) : text;
    Checks.isTrue(
        months.length() == 15 && months.charAt(7) == '/',
        "period must look like 2021-01/2021-03 but was '%s'",
        text);
    try {
      YearMonth from = YearMonth.parse(months.substring(0, 7));
      return new ReportingPeriod(from, YearMonth.parse(months.substring(8)), cumulative);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "period must look like 2021-01/2021-03 but was '" + text + "'", e);
    }
  }

  /** Returns the first day. */
  public LocalDate firstDay() {
    return from.atDay(1);
  }

  /** Returns the last day. */
  public LocalDate lastDay() {
    return to.atEndOfMonth();
  }

  /** Returns whether {@code date} lies inside. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  /** Returns the quarter, 1 to 4, if the months are those of one; whether cumulative or not. */
  public OptionalInt quarter() {
    boolean whole = from.getMonthValue() % 3 == 1 && to.equals(from.plusMonths(2));
    return whole ? OptionalInt.of(to.getMonthValue() / 3) : OptionalInt.empty();
  }

  /**
   * Compares by first month, then by last month; of the same months the cumulative period comes
   * last.
   */
  @Override
  public int compareTo(ReportingPeriod other) {
    return ORDER.compare(this, other);
  }

  /** Returns both months in ISO 8601, marked if cumulative; {@link #parse} reads them back. */
  @Override
  public String toString() {
    return from + "/" + to + (cumulative ? CUMULATIVE : "");
  }
}
