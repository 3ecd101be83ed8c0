package org.luoshi.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.Reading;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.Validator;

/**
 * A file with everything that was found in it.
 *
 * @param file the file
 * @param result what reading, arithmetic and validation found
 */
record Checked(OpenedFile file, CheckedDocument result) {

  static Checked of(OpenedFile file, Validator validator) {
    List<Finding> findings = new ArrayList<>(file.findings());
    Audits.of(file).forEach(claim -> claim.finding().ifPresent(findings::add));
    return new Checked(
        file,
        CheckedDocument.of(
            file.path().toString(),
            file.document(),
            file.reading().map(Reading::source),
            findings,
            validator));
  }

  List<Finding> findings() {
    return result.findings();
  }
}
