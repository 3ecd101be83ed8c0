package org.luoshi.audit;

import java.util.List;
import java.util.Objects;

/**
 * What the audit of a document says (核对结果), in a form that can be carried.
 *
 * @param document what the document is called; may be empty
 * @param claims its claims, in the order of the document
 * @since 0.1.0
 */
public record AuditReport(String document, List<Claim> claims) {

  /** Creates a report. */
  public AuditReport {
    Objects.requireNonNull(document, "document");
    claims = List.copyOf(claims);
  }
}
