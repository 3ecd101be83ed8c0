package org.luoshi.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * How a unit is going to do its part of an item (办理方案): what, by when, under whom.
 *
 * <p>A new builder has an empty content.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface HandlingPlan extends WithHandlingPlan {

  /** The item. */
  ItemId item();

  /** The name of the unit that does it (责任单位), never blank. */
  String unit();

  /** The work in detail (具体工作内容); may be empty. */
  String content();

  /** The steps with their days (完成时间节点), in the order of the plan. */
  List<Milestone> milestones();

  /** The person in charge (分管负责人). */
  Optional<String> leader();

  /** The department of the unit that does the work (责任部门). */
  Optional<String> department();

  /**
   * Starts a new handling plan.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this handling plan.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if the unit is blank
   */
  @Value.Check
  default void check() {
    Checks.notBlank(unit(), "unit");
  }

  /** Builds {@link HandlingPlan}s. Not thread-safe. */
  final class Builder extends ImmutableHandlingPlan.Builder {
    Builder() {
      content("");
    }
  }
}
