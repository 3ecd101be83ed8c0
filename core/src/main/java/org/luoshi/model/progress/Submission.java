package org.luoshi.model.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;

/**
 * What a unit handed in for a period, and what became of it (报送).
 *
 * <p>The days stand as they were told; whether they come in the right order is for rules to say.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Submission extends WithSubmission {

  /** The name of the unit, never blank. */
  String unit();

  /** The months reported on. */
  ReportingPeriod period();

  /** The day on which it was handed in (报送日期). */
  Optional<LocalDate> submittedOn();

  /** Who signed it off (审定人), as told. */
  Optional<String> signedOffBy();

  /** The day on which it was signed off (审定日期). */
  Optional<LocalDate> signedOffOn();

  /** The day on which it was sent back (退回日期). */
  Optional<LocalDate> returnedOn();

  /** Why it was sent back (退回原因). */
  Optional<String> returnReason();

  /** The day on which it was accepted (通过日期). */
  Optional<LocalDate> acceptedOn();

  /** The day on which it was published (公开日期). */
  Optional<LocalDate> publishedOn();

  /**
   * Starts a new submission.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this submission.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if the unit is blank
   */
  @Value.Check
  default void check() {
    Checks.notBlank(unit(), "unit");
  }

  /** Builds {@link Submission}s. Not thread-safe. */
  final class Builder extends ImmutableSubmission.Builder {
    Builder() {}
  }
}
