package org.luoshi.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/**
 * The real documents and their annotations, which lie outside the project.
 *
 * <p>The system property {@code luoshi.corpus} names the folder, absolute or relative to the top of
 * the project; tests that need it are skipped with a message where it is not set.
 */
public final class Corpus {

  private Corpus() {}

  /**
   * Returns the folder that holds {@code corpus} and {@code gold}; skips the test where there is
   * none.
   */
  public static Path root() {
    String given = System.getProperty("luoshi.corpus", "");
    assumeTrue(
        !given.isEmpty(), "skipped: the real documents are read only with -Dluoshi.corpus=FOLDER");
    return Path.of(System.getProperty("luoshi.top", "")).resolve(given);
  }

  /**
   * Returns a document, such as {@code wuhan-2020-decomposition.txt}; skips the test where there is
   * none.
   */
  public static Path document(String name) {
    return root().resolve("corpus").resolve(name);
  }

  /**
   * Returns an annotation, such as {@code wuhan-2020-decomposition.items.csv}; skips the test where
   * there is none.
   */
  public static Path gold(String name) {
    return root().resolve("gold").resolve(name);
  }
}
