package org.luoshi.model.progress;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.text.Span;

/**
 * What one unit reports on an item (各单位陈述).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface UnitStatement extends WithUnitStatement {

  /** The unit that speaks; empty for a part of the text that names none. */
  Optional<String> unit();

  /** What it says as published, without its name and the colon after it. */
  String text();

  /** Where the text stands in the source. */
  Optional<Span> span();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link UnitStatement}s. Not thread-safe. */
  final class Builder extends ImmutableUnitStatement.Builder {
    Builder() {}
  }
}
