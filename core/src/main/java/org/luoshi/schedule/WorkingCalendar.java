package org.luoshi.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * The working days of the years whose notices are known (工作日历).
 *
 * <p>Monday to Friday is worked but for holidays; on a weekend where the notice says so. Of a year
 * without a notice nothing is known.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface WorkingCalendar extends WithWorkingCalendar {

  /** The most working days that can be counted at once. */
  int MOST_DAYS = 2000;

  /** The years, each of them once. */
  List<WorkingYear> years();

  /** Returns the days off of all years. */
  @Value.Lazy
  default Set<LocalDate> holidays() {
    return years().stream()
        .flatMap(year -> year.holidays().stream())
        .flatMap(Holiday::days)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the days of weekends on which is worked, of all years. */
  @Value.Lazy
  default Set<LocalDate> workdays() {
    return years().stream()
        .flatMap(year -> year.workdays().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether the notice for the year of {@code date} is known. */
  default boolean covers(LocalDate date) {
    return years().stream().anyMatch(year -> year.year() == date.getYear());
  }

  /**
   * Returns whether a day is a working day.
   *
   * @param date the day
   * @return empty if the notice for its year is not known
   */
  default Optional<Boolean> isWorkingDay(LocalDate date) {
    if (!covers(date)) {
      return Optional.empty();
    }
    boolean weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return Optional.of(workdays().contains(date) || !weekend && !holidays().contains(date));
  }

  /**
   * Returns the working day that comes some working days after a day, which is itself not counted.
   *
   * @param start the day from which is counted
   * @param days how many, 1 to {@link #MOST_DAYS}
   * @return the day; empty if the notice for a year on the way is not known
   * @throws IllegalArgumentException if {@code days} is out of range
   */
  default Optional<LocalDate> plusWorkingDays(LocalDate start, int days) {
    Checks.inRange(days, 1, MOST_DAYS, "days");
    LocalDate date = start;
    for (int left = days; left > 0; ) {
      date = date.plusDays(1);
      Optional<Boolean> works = isWorkingDay(date);
      if (works.isEmpty()) {
        return Optional.empty();
      }
      left -= works.get() ? 1 : 0;
    }
    return Optional.of(date);
  }

  /** Starts a new calendar. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the years of this calendar. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if a year is there twice
   */
  @Value.Check
  default void check() {
    Set<Integer> seen = new HashSet<>();
    years().forEach(y -> Checks.isTrue(seen.add(y.year()), "year %s must be there once", y.year()));
  }

  /** Builds {@link WorkingCalendar}s. Not thread-safe. */
  final class Builder extends ImmutableWorkingCalendar.Builder {
    Builder() {}
  }
}
