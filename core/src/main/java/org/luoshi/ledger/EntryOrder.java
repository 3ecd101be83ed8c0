package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.progress.Submission;

/**
 * The order of entries that does not depend on their arrival: the day of recording, then what their
 * content tells about the order; the rest only makes the order total.
 */
final class EntryOrder {

  /** Of any entries. */
  static final Comparator<LedgerEntry> BY_DAY =
      Comparator.comparing(LedgerEntry::recordedOn)
          .thenComparing(LedgerEntry::kind)
          .thenComparing(EntryOrder::lastStep)
          .thenComparing(e -> e.source().orElse(""))
          .thenComparing(e -> e.unit().orElse(""))
          .thenComparing(byContent(entry -> entry));

  /** Of reports: those about later months come later. */
  static final Comparator<LedgerEntry> REPORTS =
      Comparator.comparing(EntryOrder::until).thenComparing(BY_DAY);

  private EntryOrder() {}

  /** The order of whole contents, which are written out only for what differs. */
  static <T> Comparator<T> byContent(Function<T, Object> part) {
    return (a, b) ->
        part.apply(a).equals(part.apply(b))
            ? 0
            : FullText.of(part.apply(a)).compareTo(FullText.of(part.apply(b)));
  }

  private static LocalDate until(LedgerEntry entry) {
    return entry
        .report()
        .flatMap(ProgressReport::period)
        .map(ReportingPeriod::lastDay)
        .orElse(entry.recordedOn());
  }

  /** Two states of a submission may be recorded on one day: the one that got further is later. */
  private static LocalDate lastStep(LedgerEntry entry) {
    return entry.submission().stream()
        .flatMap(EntryOrder::steps)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static Stream<LocalDate> steps(Submission submission) {
    return Stream.of(
            submission.submittedOn(),
            submission.signedOffOn(),
            submission.returnedOn(),
            submission.acceptedOn(),
            submission.publishedOn())
        .flatMap(Optional::stream);
  }
}
