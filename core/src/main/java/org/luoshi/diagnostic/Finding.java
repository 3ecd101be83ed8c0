package org.luoshi.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;

/**
 * One thing that a reader or a rule found (问题).
 *
 * <p>Kind, path, location and arguments are for programs and stay the same between releases. The
 * text is for people, is made only when asked for, and may change.
 *
 * @param kind what kind of thing it is, with the severity that whoever asked gives it
 * @param path where in the value, as an RFC 6901 JSON Pointer; empty for the whole value
 * @param location where in the source; empty for a value without a source
 * @param arguments what the text mentions, in order
 * @since 0.1.0
 */
public record Finding(
    FindingKind kind, String path, Optional<SourceLocation> location, List<String> arguments) {

  /**
   * Creates a finding.
   *
   * @throws IllegalArgumentException if {@code path} is no JSON Pointer
   */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Checks.isTrue(
        path.isEmpty() || path.startsWith("/"), "path must be a JSON Pointer but was '%s'", path);
    Objects.requireNonNull(location, "location");
    arguments = List.copyOf(arguments);
  }

  /** Returns the stable code, such as {@code LS-ITEM-001}. */
  public String code() {
    return kind.code();
  }

  /** Returns how much it matters. */
  public Severity severity() {
    return kind.severity();
  }

  /** Returns what it is about. */
  public Category category() {
    return kind.category();
  }

  /**
   * Returns the text in the language of {@code locale}, or in Chinese where there is none in that
   * language.
   *
   * @param locale the reader's language
   * @return one sentence, without the place
   */
  public String message(Locale locale) {
    return kind.message(locale, arguments);
  }

  /**
   * Returns the same finding with another severity.
   *
   * @param other how much it matters to the caller
   * @return this finding, or a copy
   */
  public Finding withSeverity(Severity other) {
    return other == severity()
        ? this
        : new Finding(kind.withSeverity(other), path, location, arguments);
  }

  /** Returns one line: severity, code, place, Chinese text. */
  @Override
  public String toString() {
    String place = location.map(SourceLocation::toString).orElse("");
    return severity()
        + " "
        + code()
        + " "
        + (place + " " + path).strip()
        + ": "
        + message(Locale.CHINESE);
  }
}
