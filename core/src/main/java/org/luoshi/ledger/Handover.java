package org.luoshi.ledger;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.plan.ItemId;
import org.luoshi.schedule.StagedDeadlines;

/**
 * An item that is given to a unit, from whose day on its stages are due (交办), such as 13710.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Handover extends WithHandover {

  /** The item. */
  ItemId item();

  /** The unit that has to do it (承办单位), never blank. */
  String unit();

  /** What is due, and when after the day on which the handover is recorded (时限要求). */
  StagedDeadlines stages();

  /** Who gave it (交办人), such as the words of a meeting. */
  Optional<String> givenBy();

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

  /** Builds {@link Handover}s. Not thread-safe. */
  final class Builder extends ImmutableHandover.Builder {
    Builder() {}
  }
}
