package org.luoshi.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * What the yearly notice of the State Council says about a year (节假日安排).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface WorkingYear extends WithWorkingYear {

  /** The year, 1 to 9999. */
  int year();

  /** The days off (放假), some of which may lie in the year before. */
  List<Holiday> holidays();

  /** The days of weekends on which is worked (调休上班). */
  List<LocalDate> workdays();

  /** The notice, such as its document number (依据). */
  Optional<String> source();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Checks what every value keeps. */
  @Value.Check
  default void check() {
    Checks.inRange(year(), 1, 9999, "year");
  }

  /** Builds {@link WorkingYear}s. Not thread-safe. */
  final class Builder extends ImmutableWorkingYear.Builder {
    Builder() {}
  }
}
