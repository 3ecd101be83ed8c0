package org.luoshi.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.luoshi.base.Checks;

/**
 * Days off in a row (放假安排), weekend days among them included.
 *
 * @param name the name, such as 春节, never blank
 * @param first the first day off
 * @param last the last day off, at most 31 days after the first
 * @since 0.1.0
 */
public record Holiday(String name, LocalDate first, LocalDate last) {

  private static final int LONGEST = 31;

  /**
   * Creates a holiday.
   *
   * @throws IllegalArgumentException if the name is blank, or {@code last} lies before {@code
   *     first} or more than 31 days after it
   */
  public Holiday {
    Checks.notBlank(name, "name");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    Checks.isTrue(
        !last.isBefore(first) && !last.isAfter(first.plusDays(LONGEST)),
        "holiday must run forward for at most %s days but was %s to %s",
        LONGEST,
        first,
        last);
  }

  /** Returns the days in order. */
  public Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }
}
