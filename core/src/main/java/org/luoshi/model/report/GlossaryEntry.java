package org.luoshi.model.report;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.FieldPlaces;
import org.luoshi.text.Span;

/**
 * An explained term of a report (名词解释).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface GlossaryEntry extends WithGlossaryEntry {

  /** The numbering as printed. */
  Optional<String> number();

  /** The term, without quotation marks around the whole. */
  String term();

  /** What it means, as published. */
  String definition();

  /** Where the term is first used in the body. */
  Optional<Span> firstUse();

  /** Where the entry stands in the source. */
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

  /** Checks what every value keeps. */
  @Value.Check
  default void check() {
    Checks.notBlank(term(), "term");
  }

  /** Builds {@link GlossaryEntry}s. Not thread-safe. */
  final class Builder extends ImmutableGlossaryEntry.Builder {
    Builder() {}
  }
}
