package org.luoshi.io.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.validation.CheckedDocument;

/**
 * A document as a page shows it (公文).
 *
 * @param anchor its name inside the page
 * @param name its name
 * @param title its title; may be empty
 * @param counts how many findings there are of each severity, the gravest first
 * @param findings what counts
 * @param suppressed what does not count
 */
record DocumentView(
    String anchor,
    String name,
    String title,
    List<Integer> counts,
    List<FindingView> findings,
    List<FindingView> suppressed) {

  DocumentView {
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  static DocumentView of(int number, CheckedDocument document, Locale locale) {
    return new DocumentView(
        "document-" + number,
        document.name(),
        document.document().flatMap(GovernmentDocument::title).orElse(""),
        Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
            .map(s -> (int) document.findings().stream().filter(f -> f.severity() == s).count())
            .toList(),
        document.findings().stream()
            .map(f -> FindingView.of(f, document.source(), "", locale))
            .toList(),
        document.suppressed().stream()
            .map(
                s ->
                    FindingView.of(
                        s.finding(), document.source(), s.suppression().reason(), locale))
            .toList());
  }
}
