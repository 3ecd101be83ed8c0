package org.luoshi.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.text.Span;

/**
 * A stretch of body text (表述), a paragraph or a part of one.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Statement extends WithStatement {

  /** The run-in heading that opens the paragraph (段首标题), without its full stop. */
  Optional<String> heading();

  /** The whole text as published, run-in heading included. */
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

  /** Builds {@link Statement}s. Not thread-safe. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
