package org.luoshi.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.ListedItem;

class CsvItemsPropertyTest {

  private static final CsvItems TABLE = CsvItems.strict();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void write_membersWithoutSeparators_isReadBackExactly(@ForAll("plain") List<ListedItem> items) {
    ReadResult<List<ListedItem>> read = TABLE.readString(TABLE.writeString(items.stream()));
    assertEquals(new ReadResult<>(Optional.of(items), List.of()), read);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void write_anyMembers_isReadBackExactlyUnlessTold(@ForAll("any") List<ListedItem> items)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Finding> told = TABLE.write(items.stream(), bytes);
    List<ListedItem> read =
        TABLE.read(new ByteArrayInputStream(bytes.toByteArray())).value().orElseThrow();
    if (told.isEmpty()) {
      assertEquals(items, read);
    } else {
      assertNotEquals(items, read);
    }
  }

  @Property(tries = 500)
  void read_anyText_neverThrows(@ForAll("tables") String text) {
    ReadResult<List<ListedItem>> strict = TABLE.readString(text);
    assertEquals(strict.value(), CsvItems.lenient().readString(text).value());
  }

  @Property(tries = 200)
  void read_anyBytes_neverThrows(@ForAll byte[] bytes) throws IOException {
    ReadResult<List<ListedItem>> once = TABLE.read(new ByteArrayInputStream(bytes));
    assertEquals(once, TABLE.read(new ByteArrayInputStream(bytes)));
  }

  @Provide
  Arbitrary<List<ListedItem>> plain() {
    return ItemArbitraries.items(
        ItemArbitraries.texts()
            .map(t -> t.replace("|", "").replace(">", ""))
            .filter(t -> !t.isBlank()));
  }

  @Provide
  Arbitrary<List<ListedItem>> any() {
    Arbitrary<String> separators =
        Arbitraries.of("甲 | 乙", "甲 > 乙", "甲 || 乙", "甲=>乙", "甲 |", "| 乙", " ", "甲");
    return ItemArbitraries.items(
        Arbitraries.oneOf(separators, ItemArbitraries.texts()).filter(t -> !t.isBlank()));
  }

  @Provide
  Arbitrary<String> tables() {
    Arbitrary<String> cells =
        Arbitraries.oneOf(
            Arbitraries.of(
                "list", "text", "section", "1", "2", "\"", ",", "\n", "\r\n", "主办", "=>"),
            Arbitraries.strings().ofMaxLength(5));
    return cells
        .list()
        .ofMaxSize(40)
        .map(parts -> "list,text,participation,progress_by_unit\n" + String.join("", parts))
        .flatMap(table -> Arbitraries.of(table, table.substring(5)));
  }
}
