package org.luoshi.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;

/**
 * Something that is due a fixed time after a beginning (限时环节), which is itself not counted.
 *
 * @param name what is due, such as 反馈措施, never blank
 * @param count the length, 1 to 2000
 * @param unit what it is counted in
 * @since 0.1.0
 */
public record StageLimit(String name, int count, DeadlineUnit unit) {

  /**
   * Creates a stage.
   *
   * @throws IllegalArgumentException if the name is blank or the length out of range
   */
  public StageLimit {
    Checks.notBlank(name, "name");
    Checks.inRange(count, 1, WorkingCalendar.MOST_DAYS, "count");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * Returns the last day that is on time.
   *
   * @param start the day of the beginning
   * @param calendar the working days; needed for {@link DeadlineUnit#WORKING_DAY} only
   * @return the day; empty if the calendar does not reach so far
   */
  public Optional<LocalDate> due(LocalDate start, WorkingCalendar calendar) {
    return switch (unit) {
      case DAY -> Optional.of(start.plusDays(count));
      case MONTH -> Optional.of(start.plusMonths(count));
      case WORKING_DAY -> calendar.plusWorkingDays(start, count);
    };
  }
}
