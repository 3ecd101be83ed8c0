package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.model.plan.ItemId;

/**
 * A later deadline that was granted for an item (延期).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Extension extends WithExtension {

  /** The item. */
  ItemId item();

  /** The new last day that is on time. */
  LocalDate until();

  /** Why it was granted (延期原因). */
  Optional<String> reason();

  /** Who granted it (批准人). */
  Optional<String> approvedBy();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Extension}s. Not thread-safe. */
  final class Builder extends ImmutableExtension.Builder {
    Builder() {}
  }
}
