package org.luoshi.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;

/**
 * What could be read, and what was wrong with it (读取结果).
 *
 * @param <T> what is read
 * @param value what could be read; empty if nothing could
 * @param findings what was found on the way, in the order of the source
 * @since 0.1.0
 */
public record ReadResult<T>(Optional<T> value, List<Finding> findings) {

  /** Creates a result. */
  public ReadResult {
    Objects.requireNonNull(value, "value");
    findings = List.copyOf(findings);
  }

  /** Returns whether a value was read and nothing of severity ERROR was found. */
  public boolean isClean() {
    return value.isPresent() && findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /**
   * Returns the value.
   *
   * @return what was read
   * @throws ReadException if nothing could be read or an error was found
   */
  public T orElseThrow() {
    if (!isClean()) {
      throw new ReadException(findings);
    }
    return value.orElseThrow();
  }
}
