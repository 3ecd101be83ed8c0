package org.luoshi.examples.cli;

import java.util.List;
import org.luoshi.audit.AuditedDocument;
import org.luoshi.audit.Auditor;
import org.luoshi.audit.Claim;
import org.luoshi.io.Reading;

/** The claims of files. */
final class Audits {

  private Audits() {}

  /** Returns the claims of a file alone; none if there is no document. */
  static List<Claim> of(OpenedFile file) {
    return file.document().isPresent() ? together(List.of(file)).get(0) : List.of();
  }

  /** Returns for each file its claims, those that rest on the other ones too among them. */
  static List<List<Claim>> together(List<OpenedFile> files) {
    return Auditor.standard().auditAll(files.stream().map(Audits::document).toList());
  }

  private static AuditedDocument document(OpenedFile file) {
    return new AuditedDocument(file.document().orElseThrow(), file.reading().map(Reading::source));
  }
}
