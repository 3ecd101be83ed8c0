package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.ItemId;

/**
 * A reminder to a unit (催办).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Urging extends WithUrging {

  /** The name of the unit, never blank. */
  String unit();

  /** The item; empty if the unit is reminded of all it has to report. */
  Optional<ItemId> item();

  /** The months that are to be reported on. */
  Optional<ReportingPeriod> period();

  /** Why the unit is reminded (催办事由). */
  Optional<String> reason();

  /** The last day for the answer (限期). */
  Optional<LocalDate> answerBy();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
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

  /** Builds {@link Urging}s. Not thread-safe. */
  final class Builder extends ImmutableUrging.Builder {
    Builder() {}
  }
}
