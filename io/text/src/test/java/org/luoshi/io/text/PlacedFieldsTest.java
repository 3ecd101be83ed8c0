package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.corpus.Corpus;
import org.luoshi.io.Reading;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.text.Span;

/** Where the fields of what was read stand in the source. */
class PlacedFieldsTest {

  @ParameterizedTest
  @MethodSource("documents")
  void read_inventedDocument_knowsThePlaceOfEveryField(Path file) throws Exception {
    PlacedFields.assertPlaced(Documents.read(file));
  }

  @Test
  void read_realDocuments_knowThePlaceOfEveryField() throws Exception {
    try (Stream<Path> files = Files.list(Corpus.root().resolve("corpus"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        PlacedFields.assertPlaced(Documents.read(file));
      }
    }
  }

  @Test
  void read_unitOfMergedCell_standsWhereItWasPrinted() {
    Reading reading =
        Documents.readText(
            """
            江湾区2025年重点任务分解表
            序号 | 任务 | 牵头单位 |
            1 | 新建口袋公园10个。 | 区城管局 |
            2 | 改造雨污管网12公里。 | |
            """);

    List<ResponsibilityItem> items =
        ((ResponsibilityPlan) reading.document().orElseThrow()).items().toList();

    Optional<Span> printed = place(items.get(0), "/assignments/0");
    assertEquals(Optional.of("区城管局"), printed.map(reading.source()::text));
    assertEquals(printed, place(items.get(1), "/assignments/0"));
  }

  private static Optional<Span> place(ResponsibilityItem item, String field) {
    return item.places().flatMap(places -> places.find(field));
  }

  static Stream<Path> documents() throws Exception {
    return Stream.concat(files("layouts"), files("reports"));
  }

  private static Stream<Path> files(String folder) throws Exception {
    Path path = Path.of(PlacedFieldsTest.class.getResource(folder).toURI());
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }
}
