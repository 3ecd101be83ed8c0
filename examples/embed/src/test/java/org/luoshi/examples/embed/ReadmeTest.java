package org.luoshi.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the README to what is there. */
class ReadmeTest {

  private static final Path ROOT = Path.of("../..");

  @Test
  void code_isThatOfTheExample() throws IOException {
    assertEquals(
        body("src/main/java/org/luoshi/examples/embed/ReadmeExample.java"), block("```java"));
  }

  @ParameterizedTest
  @CsvSource({"demo, -jar examples/cli/target/luoshi.jar demo", "test, mvn verify"})
  void command_isOneLine(String marker, String end) throws IOException {
    List<String> lines = block("<!-- " + marker + " -->\n```").lines().toList();
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).endsWith(end), lines.get(0));
  }

  @Test
  void modules_areAllInTheTable() throws IOException {
    String readme = readme();
    try (Stream<Path> folders = Files.list(ROOT.resolve("io"))) {
      for (Path module : folders.filter(f -> Files.exists(f.resolve("pom.xml"))).toList()) {
        String row = "| `io/" + module.getFileName() + "` | `luoshi-";
        assertTrue(readme.contains(row), row);
      }
    }
  }

  /**
   * Returns what stands between {@code start} and the end of the fenced block that begins there.
   */
  static String block(String start) throws IOException {
    String readme = readme();
    int from = readme.indexOf(start) + start.length();
    assertTrue(from >= start.length(), start);
    return readme.substring(from, readme.indexOf("\n```", from)).stripLeading();
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /** Returns the body of the main method, shifted to the left. */
  private static String body(String file) throws IOException {
    String source = Files.readString(Path.of(file));
    String start = "main(String[] args) {\n";
    int from = source.indexOf(start) + start.length();
    return source.substring(from, source.indexOf("\n  }\n", from)).stripIndent();
  }
}
