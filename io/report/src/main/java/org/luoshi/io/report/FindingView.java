package org.luoshi.io.report;

import java.util.Locale;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.source.SourceDocument;

/**
 * A finding as a page shows it (问题). Absent texts are empty.
 *
 * @param style the class of its severity in the style sheet
 * @param grade its severity in words
 * @param message what was found
 * @param place code, line and JSON Pointer
 * @param quote the text that it is about
 * @param hint what can be done about it
 * @param reason why it matters
 * @param basis what it rests on
 * @param suppression why it does not count
 */
record FindingView(
    String style,
    String grade,
    String message,
    String place,
    Optional<Quote> quote,
    String hint,
    String reason,
    String basis,
    String suppression) {

  static FindingView of(
      Finding finding, Optional<SourceDocument> source, String suppression, Locale locale) {
    Words words = Words.in(locale);
    String line =
        finding.location().map(l -> String.format(Locale.ROOT, words.line(), l.line())).orElse("");
    return new FindingView(
        finding.severity().name().toLowerCase(Locale.ROOT),
        words.grade(finding.severity()),
        finding.message(locale),
        String.join(" · ", finding.code(), line, finding.path()).replace(" ·  · ", " · ").strip(),
        finding
            .location()
            .map(place -> source.map(s -> Quote.of(place, s)).orElseGet(() -> Quote.of(place)))
            .filter(quote -> !quote.marked().isBlank()),
        finding.kind().hint(locale).orElse(""),
        finding.kind().reason(locale).orElse(""),
        finding.kind().basis(locale).orElse(""),
        suppression);
  }
}
