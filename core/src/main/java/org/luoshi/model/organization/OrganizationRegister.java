package org.luoshi.model.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The organizations of a place with their history (单位名录), asked which one a printed name means.
 *
 * <p>Names are compared without blanks. The look-up tables are built once, on first use; every
 * look-up takes the same time however large the register is.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface OrganizationRegister extends WithOrganizationRegister {

  /** The organizations, each name once. */
  List<Organization> organizations();

  /** What became of them; the names are those of {@link #organizations}. */
  List<OrganizationEvent> events();

  /** The names that stand for several. */
  List<OrganizationGroup> groups();

  /** What full names begin with and short ones leave out, such as 云州市江湾区 and 江湾区 (地名前缀). */
  List<String> places();

  /** Returns the look-up tables. */
  @Value.Lazy
  default OrganizationIndex index() {
    return new OrganizationIndex(this);
  }

  /**
   * Returns the organization of a name, whatever became of it.
   *
   * @param name a name or an alias
   * @return the organization; empty if there is none or there are several
   */
  default Optional<Organization> find(String name) {
    return index().find(name);
  }

  /**
   * Returns the group of a name.
   *
   * @param name a name or an alias of a group
   * @return the group
   */
  default Optional<OrganizationGroup> findGroup(String name) {
    return index().findGroup(name);
  }

  /**
   * Returns which organization a printed name means on a day.
   *
   * <p>A name that is not in force on the day leads to the one that is. Where that would be several
   * (a split, or what was before a merger), none is chosen and the events tell why. An unknown name
   * is completed by what names leave out (places, 省, 市, 县, 区 in front, 人民政府 behind) if that leads
   * to a single organization.
   *
   * @param name the name as published
   * @param date the day
   * @return the organization and how it was found
   */
  default Resolution resolve(String name, LocalDate date) {
    return index().resolve(name, date);
  }

  /**
   * Starts a new register.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this register.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if two organizations have one name or an event has a name that
   *     none has
   */
  @Value.Check
  default void check() {
    index();
  }

  /** Builds {@link OrganizationRegister}s. Not thread-safe. */
  final class Builder extends ImmutableOrganizationRegister.Builder {
    Builder() {}
  }
}
