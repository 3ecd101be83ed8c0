package org.luoshi.model.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.progress.ProgressRecord;

/**
 * A document that tells what became of the tasks of a plan (完成情况).
 *
 * @since 0.1.0
 */
@Value.Immutable
public non-sealed interface ProgressReport extends GovernmentDocument, WithProgressReport {

  /** The year whose tasks are reported on: 1 to 9999. */
  Optional<Integer> year();

  /** The period reported on (报告期). */
  Optional<ReportingPeriod> period();

  /** The paragraphs before the items (引言), as published: also those of a bulletin that sum up. */
  List<Statement> preamble();

  /** The lists of items as the report repeats them (事项清单). */
  List<ItemList> lists();

  /** What was reported on each item (完成情况), in the order of the document. */
  List<ProgressRecord> records();

  /**
   * Returns the months that a record of the report is about: its own, else those of the report;
   * empty for a record of a period that is not known.
   */
  default Optional<ReportingPeriod> periodOf(ProgressRecord record) {
    boolean own = record.period().isPresent() || record.printedPeriod().isPresent();
    return own ? record.period() : period();
  }

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

  /** Builds {@link ProgressReport}s. Not thread-safe. */
  final class Builder extends ImmutableProgressReport.Builder {
    Builder() {}
  }
}
