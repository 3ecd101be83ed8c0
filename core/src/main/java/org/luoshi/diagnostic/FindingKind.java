package org.luoshi.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.base.Checks;

/**
 * A kind of finding (问题种类): its stable code, how much it matters and what it is about.
 *
 * @param code the stable code {@code LS-<AREA>-<3 digits>}, never used for anything else once
 *     released
 * @param severity how much a finding of this kind matters unless a rule set says otherwise
 * @param category what it is about
 * @since 0.1.0
 */
public record FindingKind(String code, Severity severity, Category category) {

  /**
   * Creates a kind.
   *
   * @throws IllegalArgumentException if {@code code} has another form
   */
  public FindingKind {
    Checks.isTrue(
        isCode(Objects.requireNonNull(code, "code")),
        "code must look like LS-ITEM-001 but was '%s'",
        code);
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(category, "category");
  }

  /**
   * Creates a finding of this kind.
   *
   * @param path where in the value, as an RFC 6901 JSON Pointer; empty for the whole value
   * @param location where in the source, empty if there is none
   * @param arguments what the text mentions, in order
   * @return the finding
   */
  public Finding at(String path, Optional<SourceLocation> location, Object... arguments) {
    List<String> texts = Stream.of(arguments).map(String::valueOf).toList();
    return new Finding(code, severity, path, location, texts);
  }

  private static boolean isCode(String code) {
    int dash = code.lastIndexOf('-');
    return code.startsWith("LS-")
        && dash > 3
        && code.length() == dash + 4
        && code.substring(3, dash).chars().allMatch(c -> 'A' <= c && c <= 'Z')
        && code.substring(dash + 1).chars().allMatch(c -> '0' <= c && c <= '9');
  }
}
