package org.luoshi.model.plan;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * The part that one unit has in an item (责任分工).
 *
 * <p>The unit is named as a reader would name it; where the document shortened a list ({@code
 * 江岸、黄陂区人民政府}), the words that were really printed stand beside it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Assignment extends WithAssignment {

  /**
   * The name of the unit (单位), never blank; a group of units ({@code 各区人民政府〈含开发区管委会〉}) is one name.
   */
  String unit();

  /** The role of the unit (责任类别). */
  Role role();

  /** The name as printed where {@link #unit} completes it. */
  Optional<String> printed();

  /**
   * The full name (补全名称), where the list gives the sign of the level with its first unit only:
   * {@code 省财政厅} for 财政厅 in {@code 省商务厅、财政厅}. The unit itself stays as printed.
   */
  Optional<String> completed();

  /** What is special about how the unit was found; empty in the normal case. */
  Set<AssignmentMark> marks();

  /**
   * Obtains an assignment with nothing special about it.
   *
   * @param role the role
   * @param unit the name of the unit
   * @return the assignment
   * @throws IllegalArgumentException if {@code unit} is blank
   */
  static Assignment of(Role role, String unit) {
    return builder().unit(unit).role(role).build();
  }

  /** Returns the full name where it is known, else the name of the unit. */
  default String fullName() {
    return completed().orElse(unit());
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
    Checks.notBlank(unit(), "unit");
  }

  /** Builds {@link Assignment}s. Not thread-safe. */
  final class Builder extends ImmutableAssignment.Builder {
    Builder() {}
  }
}
