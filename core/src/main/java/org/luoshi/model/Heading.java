package org.luoshi.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.text.Span;

/**
 * A heading of a document (标题) with its numbering as printed.
 *
 * <p>A count that the heading declares, such as {@code (共268项)}, is taken out of the title.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Heading extends WithHeading {

  /** The level in the heading tree, 1 for the highest. */
  int level();

  /** The numbering as printed, such as {@code 一、} or {@code （一）}; empty if there is none. */
  Optional<String> number();

  /** The words of the heading without numbering, count and leading dashes; may be empty. */
  String title();

  /** The number of items that the heading declares (共N项). */
  Optional<Integer> declaredCount();

  /** Where the heading stands in the source. */
  Optional<Span> span();

  /** Returns numbering and title as one text, as a section path shows it. */
  default String label() {
    return number().orElse("") + title();
  }

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
    Checks.isTrue(level() >= 1, "level must be 1 or more but was %s", level());
  }

  /** Builds {@link Heading}s. Not thread-safe. */
  final class Builder extends ImmutableHeading.Builder {
    Builder() {}
  }
}
