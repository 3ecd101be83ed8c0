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
          .thenComparing(EntryOrder::words)
          .thenComparing(byText(entry -> entry));

  /** Of reports: those about later months come later. */
  static final Comparator<LedgerEntry> REPORTS =
      Comparator.comparing(EntryOrder::until).thenComparing(BY_DAY);

  private EntryOrder() {}

  /** The order of text forms, which are made only for what differs. */
  static <T> Comparator<T> byText(Function<T, Object> part) {
    return (a, b) ->
        part.apply(a).equals(part.apply(b))
            ? 0
            : part.apply(a).toString().compareTo(part.apply(b).toString());
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

  /** The long texts, which the text form of a value shortens. */
  private static String words(LedgerEntry entry) {
    return entry
        .handlingPlan()
        .map(plan -> plan.content())
        .or(() -> entry.urging().flatMap(Urging::reason))
        .or(() -> entry.extension().flatMap(Extension::reason))
        .or(() -> entry.submission().flatMap(Submission::returnReason))
        .orElse("");
  }
}
