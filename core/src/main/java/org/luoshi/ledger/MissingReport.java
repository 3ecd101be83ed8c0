package org.luoshi.ledger;

import java.util.Objects;
import org.luoshi.base.Checks;
import org.luoshi.model.plan.DueDate;

/**
 * A report that a unit has not handed in although its day is over (逾期未报).
 *
 * @param unit the unit, never blank
 * @param due the day on which it was due
 * @param daysLate since how many days it is over, 1 or more
 * @since 0.1.0
 */
public record MissingReport(String unit, DueDate due, int daysLate) {

  /**
   * Creates a value.
   *
   * @throws IllegalArgumentException if the unit is blank or the days below 1
   */
  public MissingReport {
    Checks.notBlank(unit, "unit");
    Objects.requireNonNull(due, "due");
    Checks.isTrue(daysLate >= 1, "days late must be 1 or more but were %s", daysLate);
  }
}
