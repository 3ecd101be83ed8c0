package org.luoshi.model.organization;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.Tier;
import org.luoshi.model.UnifiedSocialCreditCode;

/**
 * A body under one name (单位), such as 区商务局.
 *
 * <p>A body that was renamed is two organizations, joined by an {@link OrganizationEvent}. A new
 * builder has the kind {@link OrganizationKind#OTHER} and an empty note.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Organization extends WithOrganization {

  /** The name by which this library calls it (规范名称), never blank. */
  String name();

  /** Other names of the same body at the same time (别名, 简称, 全称), none of them blank. */
  List<String> aliases();

  /** The level, if known. */
  Optional<Tier> tier();

  /** The sort of body. */
  OrganizationKind kind();

  /** The unified social credit code, if known. */
  Optional<UnifiedSocialCreditCode> code();

  /** Where this is known from, or what is doubtful; may be empty. */
  String note();

  /**
   * Starts a new organization.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this organization.
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

  /** Builds {@link Organization}s. Not thread-safe. */
  final class Builder extends ImmutableOrganization.Builder {
    Builder() {
      kind(OrganizationKind.OTHER).note("");
    }
  }
}
