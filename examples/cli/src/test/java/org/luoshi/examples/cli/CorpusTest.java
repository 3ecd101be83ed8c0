package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.corpus.Corpus;

/** Compares real documents with the tables made by hand. */
class CorpusTest {

  @ParameterizedTest
  @CsvSource({"wuhan-2020-decomposition, 272", "wuchang-2021q1-progress, 69"})
  void read_document_givesEveryFieldOfEveryItem(String stem, int items) throws IOException {
    String gold = Files.readString(Corpus.gold(stem + ".items.csv"));
    Run table = Run.of("read", Corpus.document(stem + ".txt"), "--to", "csv");
    assertEquals(List.of(), GoldTable.differences(gold, table.out()));
    assertEquals(
        items,
        Run.of("read", Corpus.document(stem + ".txt"), "--to", "ndjson").out().lines().count());
  }

  @ParameterizedTest
  @CsvSource({"wuhan-2020-decomposition", "wuchang-2021q1-progress"})
  void account_document_explainsEveryCharacter(String stem) {
    Run run = Run.of("account", Corpus.document(stem + ".txt"));
    assertEquals(Exit.OK, run.code(), run.out());
  }
}
