package org.luoshi.examples.cli;

import java.util.List;
import java.util.Locale;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;

/** The exit codes of the program; of several files the highest counts. */
final class Exit {

  /** Nothing at or above the fail level. */
  static final int OK = 0;

  /** Findings at or above the fail level. */
  static final int FINDINGS = 1;

  /** Bad usage or a source that cannot be read. */
  static final int UNREADABLE = 2;

  private Exit() {}

  /** The lowest severity at which the program fails. */
  enum FailLevel {
    ERROR,
    WARNING,
    NEVER;

    /** Returns the exit code for what was found. */
    int exitCode(List<Finding> findings) {
      Severity lowest = this == WARNING ? Severity.WARNING : Severity.ERROR;
      boolean fails =
          this != NEVER && findings.stream().anyMatch(f -> f.severity().compareTo(lowest) >= 0);
      return fails ? FINDINGS : OK;
    }

    /** Returns the word for the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
