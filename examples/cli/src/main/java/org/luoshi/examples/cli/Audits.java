package org.luoshi.examples.cli;

import java.util.List;
import org.luoshi.audit.Auditor;
import org.luoshi.audit.Claim;

/** The claims of files. */
final class Audits {

  private Audits() {}

  /** Returns the claims of a file; none if there is no document. */
  static List<Claim> of(OpenedFile file) {
    Auditor auditor = Auditor.standard();
    return file.document()
        .map(
            document ->
                file.reading()
                    .map(reading -> auditor.audit(document, reading.source()))
                    .orElseGet(() -> auditor.audit(document)))
        .orElse(List.of());
  }
}
