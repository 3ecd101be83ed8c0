package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.model.plan.ItemId;

/**
 * A stage or a milestone of an item that a unit has done (环节办结).
 *
 * @param item the item
 * @param unit the unit, never blank
 * @param stage the name of the stage or the title of the milestone, never blank
 * @param doneOn the day on which it was done; empty for the day of recording
 * @since 0.1.0
 */
public record StageReport(ItemId item, String unit, String stage, Optional<LocalDate> doneOn) {

  /**
   * Creates a value.
   *
   * @throws IllegalArgumentException if the unit or the stage is blank
   */
  public StageReport {
    Objects.requireNonNull(item, "item");
    Checks.notBlank(unit, "unit");
    Checks.notBlank(stage, "stage");
    Objects.requireNonNull(doneOn, "doneOn");
  }
}
