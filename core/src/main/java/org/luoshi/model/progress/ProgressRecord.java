package org.luoshi.model.progress;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.ItemId;
import org.luoshi.text.Span;

/**
 * What was reported on one item for one period (完成情况).
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ProgressRecord extends WithProgressRecord {

  /** The item it is about. */
  ItemId item();

  /** The period it covers, where it differs from that of the whole report. */
  Optional<ReportingPeriod> period();

  /**
   * The words that name the period (期次), such as 一季度 or 上月, as printed; only where the document
   * does not tell which months they mean.
   */
  Optional<String> printedPeriod();

  /** Whether there is anything to report. */
  Availability availability();

  /** The completion text as published, without its label; empty if there is none. */
  String statement();

  /** The text divided by unit (各单位陈述), where it is divided. */
  List<UnitStatement> statements();

  /** The status word or percentage that stands as a field of its own (状态), as printed. */
  Optional<String> status();

  /** The figures reported (实绩). */
  List<Measurement> measurements();

  /** Problems that are labelled as such (存在问题), as published. */
  Optional<String> problems();

  /** Next steps that are labelled as such (下步打算), as published. */
  Optional<String> nextSteps();

  /** Where the record stands in the source. */
  Optional<Span> span();

  /** Where each of the fields stands in the source (字段位置). */
  Optional<FieldPlaces> places();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ProgressRecord}s. Not thread-safe. */
  final class Builder extends ImmutableProgressRecord.Builder {
    Builder() {}
  }
}
