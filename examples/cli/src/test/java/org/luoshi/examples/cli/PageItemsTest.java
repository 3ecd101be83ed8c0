package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the items of invented web pages with the tables made by hand. */
class PageItemsTest {

  private static final Path PAGES =
      Path.of("src/test/resources/org/luoshi/examples/cli/pages").toAbsolutePath();

  @ParameterizedTest
  @MethodSource("pages")
  void read_page_givesTheItemsThatStandInIt(String name) throws IOException {
    Run run = Run.of("read", PAGES.resolve(name), "--to", "csv");

    String gold = Files.readString(PAGES.resolve(name.replace(".html", ".items.csv")));
    assertEquals(List.of(), GoldTable.differences(gold, run.out()));
  }

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    }
  }
}
