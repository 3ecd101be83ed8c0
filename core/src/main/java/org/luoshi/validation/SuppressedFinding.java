package org.luoshi.validation;

import java.util.Objects;
import org.luoshi.diagnostic.Finding;

/**
 * A finding that does not count, and why (已豁免问题).
 *
 * @param finding what was found
 * @param suppression the decision
 * @since 0.1.0
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {

  /** Creates a suppressed finding. */
  public SuppressedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(suppression, "suppression");
  }
}
