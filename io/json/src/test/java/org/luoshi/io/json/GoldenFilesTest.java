package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.model.document.GovernmentDocument;

class GoldenFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/luoshi/io/json");

  static List<GovernmentDocument> documents() {
    return Samples.ALL;
  }

  /** With {@code -Dluoshi.update=true} the files are written anew. */
  @ParameterizedTest
  @MethodSource("documents")
  void write_sample_isTheGoldenFile(GovernmentDocument document) throws IOException {
    String kind =
        Stream.of(document.getClass().getInterfaces()).findFirst().orElseThrow().getSimpleName();
    Path file = FOLDER.resolve(kind + "-1.0.json");
    if (Boolean.getBoolean("luoshi.update")) {
      JsonDocuments.strict().indented().write(document, file);
    }
    assertEquals(Files.readString(file), JsonDocuments.strict().indented().writeString(document));
    assertEquals(document, JsonDocuments.strict().read(file).orElseThrow());
  }
}
