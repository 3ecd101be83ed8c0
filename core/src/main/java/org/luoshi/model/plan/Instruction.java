package org.luoshi.model.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.text.Span;

/**
 * A paragraph that tells the units what to do (工作要求).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Instruction extends WithInstruction {

  /** The numbering as printed, such as {@code 一、} or {@code 一是}. */
  Optional<String> number();

  /** The run-in heading, without numbering and full stop. */
  Optional<String> heading();

  /** The whole paragraph as published. */
  String text();

  /** Where the paragraph stands in the source. */
  Optional<Span> span();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Instruction}s. Not thread-safe. */
  final class Builder extends ImmutableInstruction.Builder {
    Builder() {}
  }
}
