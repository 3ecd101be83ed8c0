package org.luoshi.model.document;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.text.Span;

/**
 * Who signed a document and when (署名).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Signatory extends WithSignatory {

  /** The unit as printed. */
  String unit();

  /** The date of signing. */
  Optional<LocalDate> signedOn();

  /** Where the signature stands in the source. */
  Optional<Span> span();

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
    Checks.notBlank(unit(), "unit");
  }

  /** Builds {@link Signatory}s. Not thread-safe. */
  final class Builder extends ImmutableSignatory.Builder {
    Builder() {}
  }
}
