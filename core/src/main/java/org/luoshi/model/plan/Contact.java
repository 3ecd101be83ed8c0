package org.luoshi.model.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * The person of a unit who answers questions about its items (督办人员).
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Contact extends WithContact {

  /** The name of the unit (单位), never blank. */
  String unit();

  /** The name of the person (姓名), never blank. */
  String name();

  /** The position of the person (职务). */
  Optional<String> position();

  /** The telephone number as published (联系方式). */
  Optional<String> phone();

  /**
   * Starts a new contact.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this contact.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if the unit or the name is blank
   */
  @Value.Check
  default void check() {
    Checks.notBlank(unit(), "unit");
    Checks.notBlank(name(), "name");
  }

  /** Builds {@link Contact}s. Not thread-safe. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
