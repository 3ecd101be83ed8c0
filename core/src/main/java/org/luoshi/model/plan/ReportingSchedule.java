package org.luoshi.model.plan;

import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * All that units have to hand in under a plan (报送安排).
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ReportingSchedule extends WithReportingSchedule {

  /** The rules in the order of the text; empty where the plan has none. */
  List<ReportingRule> rules();

  /**
   * Returns the days on which something about a year is due.
   *
   * @param year the year reported on, 1 to 9999
   * @return the due dates of all rules, earliest first
   * @throws IllegalArgumentException if {@code year} is out of range
   */
  default List<DueDate> dueDates(int year) {
    return rules().stream()
        .flatMap(rule -> rule.dueDates(year).stream())
        .sorted(Comparator.comparing(DueDate::date))
        .toList();
  }

  /**
   * Starts a new schedule.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this schedule.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ReportingSchedule}s. Not thread-safe. */
  final class Builder extends ImmutableReportingSchedule.Builder {
    Builder() {}
  }
}
