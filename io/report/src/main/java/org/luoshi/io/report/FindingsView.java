package org.luoshi.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.ValidationReport;

/**
 * The page of findings (检查结果页).
 *
 * @param words the words of the page
 * @param documents the documents
 * @param rules which rules were run; may be empty
 * @param skipped why rules were not run
 */
record FindingsView(Words words, List<DocumentView> documents, String rules, List<String> skipped) {

  FindingsView {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
  }

  static FindingsView of(List<CheckedDocument> documents, Locale locale) {
    Words words = Words.in(locale);
    List<DocumentView> views = new ArrayList<>();
    for (CheckedDocument document : documents) {
      views.add(DocumentView.of(views.size() + 1, document, locale));
    }
    List<ValidationReport> reports = documents.stream().flatMap(d -> d.report().stream()).toList();
    return new FindingsView(
        words,
        views,
        reports.stream().findFirst().map(r -> rules(r, words)).orElse(""),
        reports.stream()
            .flatMap(r -> r.skipped().stream())
            .map(f -> f.message(locale))
            .distinct()
            .toList());
  }

  private static String rules(ValidationReport report, Words words) {
    String sets =
        report.ruleSets().stream().map(Object::toString).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        words.rules(),
        report.profile(),
        sets,
        report.rules().size(),
        report.libraryVersion());
  }

  /** Returns the severities in words, the gravest first. */
  public List<String> grades() {
    return words.grades();
  }
}
