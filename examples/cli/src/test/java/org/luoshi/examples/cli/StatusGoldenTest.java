package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers that are made of the sample documents, compared with files that were read by hand. */
class StatusGoldenTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/org/luoshi/examples/cli/demo/status");

  /** With {@code -Dluoshi.update=true} the files are written anew. */
  @ParameterizedTest
  @CsvSource({
    "bulletin, text, txt",
    "bulletin, markdown, md",
    "bulletin, json, json",
    "urging, text, txt",
    "urging, markdown, md",
    "urging, json, json",
    "urging, csv, csv",
    "status, csv, csv",
  })
  void status_ofTheSamples_isTheGoldenFile(String show, String form, String ending)
      throws IOException {
    Run run =
        Run.of(
            "status",
            Run.sample("jiangwan-2024-decomposition.txt"),
            Run.sample("jiangwan-2024q1-progress.txt"),
            "--show",
            show,
            "--to",
            form,
            "--appraisal",
            Path.of("src/main/resources/org/luoshi/examples/cli/policy/jiangwan-appraisal.json"));
    assertEquals(Exit.OK, run.code(), run.err());
    Path file = GOLDEN.resolve(show + "." + ending);
    if (Boolean.getBoolean("luoshi.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, run.out());
    }
    assertEquals(Files.readString(file), run.out());
  }
}
