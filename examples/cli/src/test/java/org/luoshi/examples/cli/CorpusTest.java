package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.corpus.Corpus;
import org.luoshi.io.json.JsonDocuments;
import org.luoshi.io.json.JsonSchemas;
import org.luoshi.io.text.Documents;
import org.luoshi.model.document.GovernmentDocument;

/** Compares real documents with the tables made by hand. */
class CorpusTest {

  @ParameterizedTest
  @CsvSource({
    "wuhan-2020-decomposition, 272",
    "wuchang-2021q1-progress, 69",
    "wuchang-2017-decomposition, 116"
  })
  void read_document_givesEveryFieldOfEveryItem(String stem, int items) throws IOException {
    String gold = Files.readString(Corpus.gold(stem + ".items.csv"));
    Run table = Run.of("read", Corpus.document(stem + ".txt"), "--to", "csv");
    assertEquals(List.of(), GoldTable.differences(gold, table.out()));
    assertEquals(
        items,
        Run.of("read", Corpus.document(stem + ".txt"), "--to", "ndjson").out().lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wuhan-2020-decomposition",
        "wuchang-2021q1-progress",
        "wuchang-2017-decomposition",
        "wuchang-2016-progress",
        "wuchang-2017-work-report"
      })
  void account_document_explainsEveryCharacter(String stem) {
    Run run = Run.of("account", Corpus.document(stem + ".txt"));
    assertEquals(Exit.OK, run.code(), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wuhan-2020-decomposition",
        "wuchang-2021q1-progress",
        "wuchang-2017-decomposition",
        "wuchang-2016-progress",
        "wuchang-2017-work-report"
      })
  void writeString_document_isValidAndReadBackAsTheSameValueAndBytes(String stem)
      throws IOException {
    GovernmentDocument document =
        Documents.read(Corpus.document(stem + ".txt")).document().orElseThrow();
    String json = JsonDocuments.strict().writeString(document);
    GovernmentDocument again = JsonDocuments.strict().readString(json).orElseThrow();
    assertEquals(document, again);
    assertEquals(json, JsonDocuments.strict().writeString(again));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.document());
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
  }
}
