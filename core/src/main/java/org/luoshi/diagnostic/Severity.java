package org.luoshi.diagnostic;

/**
 * How much a finding matters (严重程度), least first.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** Worth knowing (提示). */
  INFO,
  /** Suspicious (警告). */
  WARNING,
  /** Cannot be right (错误). */
  ERROR
}
