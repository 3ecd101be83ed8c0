package org.luoshi.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;

/** A document as an entry of a ledger, recorded on its day. */
final class DocumentEntry {

  private DocumentEntry() {}

  /**
   * Makes an entry. A document without a day counts from the first day on which it can have been
   * known: a plan from the beginning of its year, a report from the end of its months.
   *
   * @param source the name of the document
   */
  static Optional<LedgerEntry> of(GovernmentDocument document, String source) {
    Optional<LocalDate> day = day(document.metadata());
    if (document instanceof ResponsibilityPlan plan) {
      return day.or(() -> plan.year().map(y -> LocalDate.of(y, 1, 1)))
          .map(d -> LedgerEntry.on(d).source(source).plan(plan).build());
    }
    if (document instanceof ProgressReport report) {
      return day.or(() -> report.period().map(ReportingPeriod::lastDay))
          .map(d -> LedgerEntry.on(d).source(source).report(report).build());
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(DocumentMetadata metadata) {
    return metadata
        .publishedOn()
        .or(metadata::issuedOn)
        .or(() -> metadata.signatory().flatMap(s -> s.signedOn()));
  }
}
