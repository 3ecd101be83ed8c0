package org.luoshi.model.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * A name that stands for several organizations (单位统称), such as 各区人民政府.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface OrganizationGroup extends WithOrganizationGroup {

  /** The name, never blank. */
  String name();

  /** Other forms of the name, none of them blank. */
  List<String> aliases();

  /** The members at any time; empty where they are not known. */
  List<Member> members();

  /**
   * Returns the names of those that are members on a day.
   *
   * @param date the day
   * @return the names in the order of the members
   */
  default List<String> membersOn(LocalDate date) {
    return members().stream().filter(m -> m.isMemberOn(date)).map(Member::organization).toList();
  }

  /**
   * Starts a new group.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this group.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if a name is blank
   */
  @Value.Check
  default void check() {
    Checks.notBlank(name(), "name");
    aliases().forEach(alias -> Checks.notBlank(alias, "alias"));
  }

  /**
   * A member of a group (成员单位).
   *
   * @param organization the name of the member, never blank
   * @param from the first day of membership; empty if it has always been one
   * @param to the last day of membership; empty if it still is one
   */
  record Member(String organization, Optional<LocalDate> from, Optional<LocalDate> to) {

    /**
     * Creates a member.
     *
     * @throws IllegalArgumentException if {@code organization} is blank or {@code to} lies before
     *     {@code from}
     */
    public Member {
      Checks.notBlank(organization, "organization");
      Checks.isTrue(
          from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get()),
          "membership must run forward but was %s to %s",
          from,
          to);
    }

    /**
     * Obtains a member for all time.
     *
     * @param organization the name of the member
     * @return the member
     * @throws IllegalArgumentException if {@code organization} is blank
     */
    public static Member of(String organization) {
      return new Member(organization, Optional.empty(), Optional.empty());
    }

    /** Returns whether the organization is a member on {@code date}. */
    public boolean isMemberOn(LocalDate date) {
      return from.filter(date::isBefore).isEmpty() && to.filter(date::isAfter).isEmpty();
    }
  }

  /** Builds {@link OrganizationGroup}s. Not thread-safe. */
  final class Builder extends ImmutableOrganizationGroup.Builder {
    Builder() {}
  }
}
