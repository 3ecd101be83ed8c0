package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.io.Reading;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.WorkReport;

/**
 * Invented documents of every layout, each beside the items that it holds; the first letter is the
 * layout's class.
 */
class LayoutsTest {

  private static final String ENDING = ".items.csv";

  @ParameterizedTest
  @MethodSource("documents")
  void read_inventedDocument_yieldsItsItems(String name) throws Exception {
    List<Map<String, String>> got =
        read(name).document().stream().flatMap(ListedItem::of).map(ItemTable::row).toList();

    List<String> differences = differences(expected(name), got);

    if (!differences.isEmpty()) {
      fail(name + ": " + String.join("\n  ", differences));
    }
  }

  @ParameterizedTest
  @MethodSource("withoutItems")
  void read_documentWithoutItems_isNoticeOrReport(String name) throws Exception {
    Reading reading = read(name);

    if (name.startsWith("W")) {
      assertInstanceOf(WorkReport.class, reading.document().orElseThrow());
    } else {
      assertInstanceOf(Notice.class, reading.document().orElseThrow());
      assertFalse(reading.findings().isEmpty(), "says that there are no items");
    }
  }

  @Test
  void folder_always_holdsEveryClass() throws Exception {
    assertEquals(
        "ABCDEFGHW",
        documents().map(n -> n.substring(0, 1)).distinct().collect(Collectors.joining()));
  }

  private static List<String> differences(
      List<Map<String, String>> expected, List<Map<String, String>> items) {
    List<Map<String, String>> rest = new ArrayList<>(items);
    List<String> lines = new ArrayList<>();
    int perfect = 0;
    int missing = 0;
    for (Map<String, String> want : expected) {
      Optional<Map<String, String>> got = counterpart(rest, want);
      rest.removeIf(row -> got.isPresent() && row == got.get());
      List<String> wrong = got.map(row -> differences(row, want)).orElse(List.of("missing"));
      missing += got.isEmpty() ? 1 : 0;
      perfect += wrong.isEmpty() ? 1 : 0;
      wrong.forEach(
          w ->
              lines.add(
                  "%s/%s %s: %s".formatted(want.get("list"), want.get("number"), start(want), w)));
    }
    rest.forEach(
        row ->
            lines.add("%s/%s %s: extra".formatted(row.get("list"), row.get("number"), start(row))));
    if (!lines.isEmpty()) {
      String score = "%d/%d perfect, %d missing, %d extra";
      lines.add(0, score.formatted(perfect, expected.size(), missing, rest.size()));
    }
    return lines;
  }

  private static List<String> differences(Map<String, String> got, Map<String, String> want) {
    return want.keySet().stream()
        .filter(column -> !ItemTable.same(column, got.get(column), want.get(column)))
        .map(
            column -> "%s: got <%s> want <%s>".formatted(column, got.get(column), want.get(column)))
        .toList();
  }

  /**
   * Finds the row of the same text, best with number and list the same too, else that of the same
   * number.
   */
  private static Optional<Map<String, String>> counterpart(
      List<Map<String, String>> rows, Map<String, String> want) {
    Comparator<Map<String, String>> likeness =
        Comparator.comparing((Map<String, String> row) -> !same("number", row, want))
            .thenComparing(row -> !same("list", row, want));
    return rows.stream()
        .filter(row -> start(row).equals(start(want)))
        .min(likeness)
        .or(
            () ->
                rows.stream()
                    .filter(row -> same("list", row, want) && sameNumber(row, want))
                    .findFirst());
  }

  private static boolean sameNumber(Map<String, String> row, Map<String, String> want) {
    return !row.get("number").isEmpty()
        && ItemTable.fold(row.get("number")).equals(ItemTable.fold(want.get("number")));
  }

  private static boolean same(String column, Map<String, String> row, Map<String, String> want) {
    return ItemTable.same(column, row.get(column), want.get(column));
  }

  private static String start(Map<String, String> row) {
    String text = ItemTable.fold(row.get("text"));
    return text.substring(0, Math.min(16, text.length()));
  }

  private static Reading read(String name) throws IOException, URISyntaxException {
    return Documents.read(folder().resolve(name + ".txt"));
  }

  private static List<Map<String, String>> expected(String name)
      throws IOException, URISyntaxException {
    return ItemTable.parse(Files.readString(folder().resolve(name + ENDING)));
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(LayoutsTest.class.getResource("layouts").toURI());
  }

  static Stream<String> documents() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(ENDING))
              .map(name -> name.substring(0, name.length() - ENDING.length()))
              .sorted()
              .toList();
      return names.stream();
    }
  }

  static Stream<String> withoutItems() throws IOException, URISyntaxException {
    List<String> names = new ArrayList<>();
    for (String name : documents().toList()) {
      if (expected(name).isEmpty()) {
        names.add(name);
      }
    }
    return names.stream();
  }
}
