package org.luoshi.model.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.Statement;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ReportingSchedule;

/**
 * A document that divides the tasks of a work report among units (责任分解方案).
 *
 * @since 0.1.0
 */
@Value.Immutable
public non-sealed interface ResponsibilityPlan extends GovernmentDocument, WithResponsibilityPlan {

  /** The year whose tasks are divided: 1 to 9999. */
  Optional<Integer> year();

  /** The report or reports that the plan divides (依据), as named in the title. */
  Optional<String> basis();

  /** The opening paragraphs (引言), as published. */
  List<Statement> preamble();

  /** The instructions to the units (工作要求). */
  List<Instruction> instructions();

  /** When what is to be reported (报送安排). */
  Optional<ReportingSchedule> schedule();

  /** The lists of items (事项清单). */
  List<ItemList> lists();

  @Override
  default List<ItemList> itemLists() {
    return lists();
  }

  @Override
  default Optional<Integer> taskYear() {
    return year();
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
    year().ifPresent(year -> Checks.inRange(year, 1, 9999, "year"));
  }

  /** Builds {@link ResponsibilityPlan}s. Not thread-safe. */
  final class Builder extends ImmutableResponsibilityPlan.Builder {
    Builder() {}
  }
}
