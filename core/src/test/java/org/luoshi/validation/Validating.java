package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.luoshi.diagnostic.Finding;
import org.luoshi.model.document.GovernmentDocument;

/**
 * Says in one line which findings a document gives: code and JSON Pointer of each, and no others.
 */
public final class Validating {

  private final GovernmentDocument document;
  private final Validator validator;

  private Validating(GovernmentDocument document, Validator validator) {
    this.document = document;
    this.validator = validator;
  }

  /** Checks by the standard rules. */
  public static Validating document(GovernmentDocument document) {
    return new Validating(document, Validator.standard());
  }

  /** Checks by other rules. */
  public Validating by(Validator other) {
    return new Validating(document, other);
  }

  /** Asserts that there are exactly these findings, in this order, each as code, blank, pointer. */
  public void gives(String... expected) {
    List<Finding> findings = validator.validate(document).findings();
    assertEquals(
        List.of(expected), findings.stream().map(Validating::brief).toList(), findings::toString);
  }

  /** Asserts that nothing is found. */
  public void isClean() {
    gives();
  }

  static String brief(Finding finding) {
    return (finding.code() + " " + finding.path()).strip();
  }
}
