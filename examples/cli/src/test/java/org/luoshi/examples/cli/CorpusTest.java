package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares real documents with the tables made by hand. They are not part of the project: the
 * system property {@code luoshi.corpus} names their folder, beside which the folder {@code gold}
 * holds the tables.
 */
class CorpusTest {

  private static final String CORPUS = System.getProperty("luoshi.corpus");

  @BeforeEach
  void needsTheCorpus() {
    assumeTrue(
        CORPUS != null,
        "skipped: the system property luoshi.corpus does not name the folder of the documents");
  }

  @ParameterizedTest
  @CsvSource({"wuhan-2020-decomposition, 272", "wuchang-2021q1-progress, 69"})
  void read_document_givesEveryFieldOfEveryItem(String stem, int items) throws IOException {
    Path corpus = Path.of(CORPUS);
    String gold = Files.readString(corpus.resolveSibling("gold").resolve(stem + ".items.csv"));
    Run table = Run.of("read", corpus.resolve(stem + ".txt"), "--to", "csv");
    assertEquals(List.of(), GoldTable.differences(gold, table.out()));
    assertEquals(
        items,
        Run.of("read", corpus.resolve(stem + ".txt"), "--to", "ndjson").out().lines().count());
  }

  @ParameterizedTest
  @CsvSource({"wuhan-2020-decomposition", "wuchang-2021q1-progress"})
  void account_document_explainsEveryCharacter(String stem) {
    Run run = Run.of("account", Path.of(CORPUS).resolve(stem + ".txt"));
    assertEquals(Exit.OK, run.code(), run.out());
  }
}
