package org.luoshi.ledger;

/**
 * How a unit kept its days of reporting (报送情况).
 *
 * @param expected how many reports were due up to the day (应报)
 * @param inTime how many of them came in time (按时)
 * @param late how many of them came late (迟报)
 * @param missing how many of them never came (未报)
 * @param returned how often one was sent back (退回)
 * @since 0.1.0
 */
public record ReportTally(int expected, int inTime, int late, int missing, int returned) {

  /** No report at all. */
  static final ReportTally NONE = new ReportTally(0, 0, 0, 0, 0);

  ReportTally plus(ReportTally other) {
    return new ReportTally(
        expected + other.expected,
        inTime + other.inTime,
        late + other.late,
        missing + other.missing,
        returned + other.returned);
  }
}
