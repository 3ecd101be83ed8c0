package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.progress.ProgressRecord;

/**
 * What was told about an item, with the day on which it became known (完成情况记录).
 *
 * @param recordedOn the day on which it was recorded
 * @param source where it comes from
 * @param unit the unit that tells it; empty if it is told for all units
 * @param period the months reported on, by the record or its report; empty if neither tells
 * @param record what was told
 * @since 0.1.0
 */
public record RecordedProgress(
    LocalDate recordedOn,
    Optional<String> source,
    Optional<String> unit,
    Optional<ReportingPeriod> period,
    ProgressRecord record) {

  /** By what they report on, then by the day; the rest only makes the order total. */
  static final Comparator<RecordedProgress> ORDER =
      Comparator.comparing(RecordedProgress::until)
          .thenComparing(RecordedProgress::recordedOn)
          .thenComparing(p -> p.period().map(ReportingPeriod::toString).orElse(""))
          .thenComparing(p -> p.unit().orElse(""))
          .thenComparing(p -> p.source().orElse(""))
          .thenComparing(p -> p.record().availability())
          .thenComparing(p -> p.record().statement())
          .thenComparing(p -> p.record().status().orElse(""))
          .thenComparing(EntryOrder.byContent(RecordedProgress::record));

  /** Creates a value. */
  public RecordedProgress {
    Objects.requireNonNull(recordedOn, "recordedOn");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(record, "record");
  }

  /** Returns the day that it reports up to: the last one of its period, else that of recording. */
  public LocalDate until() {
    return period.map(ReportingPeriod::lastDay).orElse(recordedOn);
  }
}
