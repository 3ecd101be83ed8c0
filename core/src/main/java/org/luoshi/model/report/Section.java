package org.luoshi.model.report;

import java.util.List;
import org.immutables.value.Value;
import org.luoshi.model.Heading;
import org.luoshi.model.Statement;

/**
 * A chapter or section of a report (章节) with its text and its own sections.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Section extends WithSection {

  /** The heading. */
  Heading heading();

  /** The paragraphs directly under the heading. */
  List<Statement> statements();

  /** The sections below. */
  List<Section> sections();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Section}s. Not thread-safe. */
  final class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}
