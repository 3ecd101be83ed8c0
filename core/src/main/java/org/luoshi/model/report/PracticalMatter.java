package org.luoshi.model.report;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.model.FieldPlaces;
import org.luoshi.text.Span;

/**
 * A practical matter that a government promises to the public (民生实事).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface PracticalMatter extends WithPracticalMatter {

  /** The numbering as printed. */
  Optional<String> number();

  /** The matter, as published. */
  String title();

  /** The measures that make it up, as published. */
  List<String> measures();

  /** Where it stands in the source. */
  Optional<Span> span();

  /** Where each of the fields stands in the source (字段位置). */
  Optional<FieldPlaces> places();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link PracticalMatter}s. Not thread-safe. */
  final class Builder extends ImmutablePracticalMatter.Builder {
    Builder() {}
  }
}
