package org.luoshi.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;

/**
 * The day on which a stage or a milestone of an item is due (环节时限).
 *
 * @param name what is due, never blank
 * @param due the last day that is on time; empty if it is not known
 * @since 0.1.0
 */
public record StageDue(String name, Optional<LocalDate> due) {

  /**
   * Creates a value.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public StageDue {
    Checks.notBlank(name, "name");
    Objects.requireNonNull(due, "due");
  }
}
