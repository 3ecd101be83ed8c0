package org.luoshi.model.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * A step of the work on an item with the time by which it is to be done (时间节点).
 *
 * <p>A new builder has an empty printed time and note.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Milestone extends WithMilestone {

  /** What is to be done, never blank. */
  String title();

  /** The time as published, such as {@code 6月底前}; may be empty. */
  String printed();

  /** The last day that is on time, if the published time tells one. */
  Optional<LocalDate> due();

  /** What else is said; may be empty. */
  String note();

  /**
   * Starts a new milestone.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this milestone.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if the title is blank
   */
  @Value.Check
  default void check() {
    Checks.notBlank(title(), "title");
  }

  /** Builds {@link Milestone}s. Not thread-safe. */
  final class Builder extends ImmutableMilestone.Builder {
    Builder() {
      printed("").note("");
    }
  }
}
