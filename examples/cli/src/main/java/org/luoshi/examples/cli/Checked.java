package org.luoshi.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.Reading;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.validation.ValidationReport;
import org.luoshi.validation.Validator;

/**
 * A file with everything that was found in it.
 *
 * @param file the file
 * @param findings of reading and of validation, in the order of the source; those without a place
 *     first
 * @param report what validation says; empty if there is no document
 */
record Checked(OpenedFile file, List<Finding> findings, Optional<ValidationReport> report) {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(f -> f.location().map(SourceLocation::start).orElse(-1));

  static Checked of(OpenedFile file) {
    return of(file, Validator.standard());
  }

  static Checked of(OpenedFile file, Validator validator) {
    Optional<ValidationReport> report =
        file.document().map(document -> validate(document, file.reading(), validator));
    List<Finding> findings = new ArrayList<>(file.findings());
    report.ifPresent(r -> findings.addAll(r.findings()));
    findings.sort(BY_PLACE);
    return new Checked(file, List.copyOf(findings), report);
  }

  int suppressed() {
    return report.map(r -> r.suppressed().size()).orElse(0);
  }

  /** Returns the codes of the rules that were not run. */
  List<String> skippedRules() {
    return report.stream()
        .flatMap(r -> r.skipped().stream())
        .map(f -> f.arguments().get(0))
        .toList();
  }

  private static ValidationReport validate(
      GovernmentDocument document, Optional<Reading> reading, Validator validator) {
    return reading
        .map(r -> validator.validate(document, r.source()))
        .orElseGet(() -> validator.validate(document));
  }
}
