package org.luoshi.model.organization;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.base.EnumNames;

/**
 * A change of organizations on a day (机构沿革): some names end, others begin.
 *
 * <p>A name that stands on both sides lives on, such as the one that takes in another. A new
 * builder is of an exact date and has an empty source.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface OrganizationEvent extends WithOrganizationEvent {

  /** What happened. */
  Kind kind();

  /** The first day on which the new names hold. */
  LocalDate date();

  /**
   * Whether the day is only an estimate, such as one between two documents that write different
   * names.
   */
  boolean isEstimated();

  /** The names before, at least one. */
  List<String> formerNames();

  /** The names after, at least one. */
  List<String> newNames();

  /**
   * Where this is known from (依据): a legal act, or the documents it was concluded from; may be
   * empty.
   */
  String source();

  /**
   * Starts a new event.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this event.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if a side is empty or a name blank
   */
  @Value.Check
  default void check() {
    Checks.isTrue(
        !formerNames().isEmpty() && !newNames().isEmpty(),
        "event must have names before and after");
    formerNames().forEach(name -> Checks.notBlank(name, "former name"));
    newNames().forEach(name -> Checks.notBlank(name, "new name"));
  }

  /** What can happen to organizations (沿革类别). */
  enum Kind {
    /** The same body under another name (更名). */
    RENAMED("更名"),
    /** Several become one (合并). */
    MERGED("合并"),
    /** One becomes several (拆分). */
    SPLIT("拆分"),
    /** A body comes under another level (划转). */
    MOVED("划转");

    private final String chineseName;

    Kind(String chineseName) {
      this.chineseName = chineseName;
    }

    /** Returns the Chinese name. */
    public String chineseName() {
      return chineseName;
    }

    /**
     * Returns the kind of a name.
     *
     * @param text a Chinese name, or the name of a constant in any case
     * @return the kind
     * @throws IllegalArgumentException if {@code text} is neither; the message lists all
     */
    public static Kind parse(String text) {
      return EnumNames.parse(Kind.class, Kind::chineseName, text);
    }
  }

  /** Builds {@link OrganizationEvent}s. Not thread-safe. */
  final class Builder extends ImmutableOrganizationEvent.Builder {
    Builder() {
      isEstimated(false).source("");
    }
  }
}
