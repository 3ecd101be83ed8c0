package org.luoshi.diagnostic;

import java.util.Objects;
import org.luoshi.base.Checks;

/**
 * A place in a source document where a person can find what a finding is about (出处).
 *
 * @param document the name of the document, such as its file name; empty for a text without a name
 * @param line the line, 1 or more
 * @param start the first code point from the beginning of the decoded text, 0 or more
 * @param end the one after the last
 * @param quote what stands there as published, shortened where it is long; may be empty
 * @since 0.1.0
 */
public record SourceLocation(String document, int line, int start, int end, String quote) {

  private static final int MAX_QUOTE = 40;

  /**
   * Creates a location.
   *
   * @throws IllegalArgumentException if {@code line} is below 1 or the offsets do not run forward
   *     from 0
   */
  public SourceLocation {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(quote, "quote");
    Checks.isTrue(line >= 1, "line must be 1 or more but was %s", line);
    Checks.isTrue(
        0 <= start && start <= end,
        "offsets must run forward from 0 or more but were %s-%s",
        start,
        end);
  }

  /**
   * Obtains a location whose quote is short enough for one line.
   *
   * @param document the name of the document; may be empty
   * @param line the line, 1 or more
   * @param start the first code point
   * @param end the one after the last
   * @param text what stands there; more than forty characters are cut and end in {@code …}
   * @return the location
   * @throws IllegalArgumentException if {@code line} is below 1 or the offsets do not run forward
   *     from 0
   */
  public static SourceLocation of(String document, int line, int start, int end, String text) {
    if (text.codePointCount(0, text.length()) <= MAX_QUOTE) {
      return new SourceLocation(document, line, start, end, text);
    }
    String quote = text.substring(0, text.offsetByCodePoints(0, MAX_QUOTE)) + "…";
    return new SourceLocation(document, line, start, end, quote);
  }

  /** Returns document and line, such as {@code plan.txt:12}. */
  @Override
  public String toString() {
    return document + ":" + line;
  }
}
