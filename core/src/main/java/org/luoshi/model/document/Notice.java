package org.luoshi.model.document;

import java.util.List;
import org.immutables.value.Value;
import org.luoshi.model.Statement;

/**
 * A document in which nothing but text was found (通知、通报): a cover notice, a ranking, a count
 * bulletin, news.
 *
 * @since 0.1.0
 */
@Value.Immutable
public non-sealed interface Notice extends GovernmentDocument, WithNotice {

  /** The paragraphs as published. */
  List<Statement> statements();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Notice}s. Not thread-safe. */
  final class Builder extends ImmutableNotice.Builder {
    Builder() {}
  }
}
