package org.luoshi.validation;

import org.luoshi.base.Checks;
import org.luoshi.diagnostic.Finding;

/**
 * A decision not to count findings of one kind at one place (豁免).
 *
 * @param code the code of the findings
 * @param path the value that they are about, as an RFC 6901 JSON Pointer; all below it is meant
 *     too, and by an empty one the whole document
 * @param reason why they do not count, never blank
 * @since 0.1.0
 */
public record Suppression(String code, String path, String reason) {

  /**
   * Creates a suppression.
   *
   * @throws IllegalArgumentException if {@code code} or {@code reason} is blank or {@code path} is
   *     no JSON Pointer
   */
  public Suppression {
    Checks.notBlank(code, "code");
    Checks.isTrue(
        path.isEmpty() || path.startsWith("/"), "path must be a JSON Pointer but was '%s'", path);
    Checks.notBlank(reason, "reason");
  }

  /**
   * Obtains a suppression.
   *
   * @param code the code of the findings
   * @param path the value that they are about, as a JSON Pointer; empty for the whole document
   * @param reason why they do not count
   * @return the suppression
   * @throws IllegalArgumentException if {@code code} or {@code reason} is blank or {@code path} is
   *     no JSON Pointer
   */
  public static Suppression of(String code, String path, String reason) {
    return new Suppression(code, path, reason);
  }

  /**
   * Returns whether a finding is meant.
   *
   * @param finding any finding
   * @return true if code and place agree
   */
  public boolean matches(Finding finding) {
    String other = finding.path();
    return code.equals(finding.code())
        && other.startsWith(path)
        && (other.length() == path.length() || other.charAt(path.length()) == '/');
  }
}
