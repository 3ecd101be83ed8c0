package org.luoshi.audit;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.diagnostic.SourceLocation;

/**
 * Words that a claim rests on, and where they stand (证据).
 *
 * @param document the document that holds them, by the name of its source or by its title; may be
 *     empty
 * @param words the words as the document has them
 * @param path the text that holds them, as a JSON Pointer into the document
 * @param location where they stand in the source; empty without a source
 * @since 0.1.0
 */
public record Evidence(
    String document, String words, String path, Optional<SourceLocation> location) {

  /**
   * Creates evidence.
   *
   * @throws IllegalArgumentException if {@code path} is no JSON Pointer
   */
  public Evidence {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(words, "words");
    Checks.isTrue(
        path.isEmpty() || path.startsWith("/"), "path must be a JSON Pointer but was '%s'", path);
    Objects.requireNonNull(location, "location");
  }
}
