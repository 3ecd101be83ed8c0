package org.luoshi.io;

import java.util.List;
import java.util.stream.Collectors;
import org.luoshi.base.LuoshiException;
import org.luoshi.diagnostic.Finding;

/**
 * Thrown by callers' wish when a source could not be read cleanly.
 *
 * @since 0.1.0
 */
public final class ReadException extends LuoshiException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * Creates an exception.
   *
   * @param findings what was found
   */
  public ReadException(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).limit(5).collect(Collectors.joining("; ")));
    this.findings = List.copyOf(findings);
  }

  /** Returns everything that was found. */
  public List<Finding> findings() {
    return findings;
  }
}
