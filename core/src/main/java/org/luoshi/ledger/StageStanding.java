package org.luoshi.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.model.plan.ItemId;

/**
 * How a stage of an item stands that was given to a unit (环节状态).
 *
 * @param item the item
 * @param unit the unit that has to do it, never blank
 * @param stage the stage or the title of the milestone, never blank
 * @param due the last day that is on time; empty if it is not known
 * @param doneOn the day on which it was done; empty if it is not
 * @since 0.1.0
 */
public record StageStanding(
    ItemId item, String unit, String stage, Optional<LocalDate> due, Optional<LocalDate> doneOn) {

  /**
   * Creates a value.
   *
   * @throws IllegalArgumentException if the unit or the stage is blank
   */
  public StageStanding {
    Objects.requireNonNull(item, "item");
    Checks.notBlank(unit, "unit");
    Checks.notBlank(stage, "stage");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(doneOn, "doneOn");
  }

  /**
   * Returns how late the stage was done, or is by now (逾期天数).
   *
   * @param today the day, for a stage that is not done
   * @return the days after the last one that is on time, 0 if it is none; empty if that day is not
   *     known
   */
  public Optional<Long> daysLate(LocalDate today) {
    return due.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, doneOn.orElse(today))));
  }

  /**
   * Returns whether the stage is not done although its day is over.
   *
   * @param today the day
   */
  public boolean isOverdue(LocalDate today) {
    return doneOn.isEmpty() && daysLate(today).filter(days -> days > 0).isPresent();
  }
}
