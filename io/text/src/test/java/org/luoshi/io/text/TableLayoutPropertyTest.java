package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.io.Reading;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;

/** One table gives the same items in whichever layout it was pasted, and as a real table. */
class TableLayoutPropertyTest {

  private static final String TITLE = "江湾区2025年重点任务分解表";
  private static final List<String> HEADS = List.of("序号", "工作任务", "牵头单位", "责任单位", "完成时限");
  private static final List<String> UNITS =
      List.of("区发改局", "区教育局", "区科经局", "区住建局", "区水务局", "区文旅局", "区卫健局", "江湾公安分局", "云州供电公司");

  /** A row; the responsible units may be none. */
  record Row(String task, String lead, List<String> responsible, String deadline) {

    List<String> cells(int number) {
      return List.of(String.valueOf(number), task, lead, String.join("、", responsible), deadline);
    }

    /** What the reader should make of it. */
    String expected(int number) {
      return number + "|" + task + "|" + lead + "|" + responsible + "|" + deadline;
    }
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<String> tasks =
        Combinators.combine(
                Arbitraries.of("新建改建", "改造提升", "推进建设", "启动实施"),
                Arbitraries.of("口袋公园", "老旧小区", "社区食堂", "排水管网", "公共停车泊位"),
                Arbitraries.integers().between(2, 900))
            .as((verb, thing, count) -> verb + thing + count + "个,按期投入使用。");
    Arbitrary<Row> row =
        Combinators.combine(
                tasks,
                Arbitraries.of(UNITS),
                Arbitraries.of(UNITS).list().ofMinSize(1).ofMaxSize(3).uniqueElements(),
                Arbitraries.of("6月底前", "年内", "12月底前"))
            .as(Row::new);
    return row.list().ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 200)
  void read_oneTableInEveryLayout_givesTheSameItems(@ForAll("rows") List<Row> rows) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      expected.add(rows.get(i).expected(i + 1));
    }

    assertEquals(
        expected, items(Documents.readText(table(rows).text("\n\n", "\n\n"))), "a cell a line");
    assertEquals(
        expected,
        items(Documents.readText(table(rows).text(" |\n", " |\n"))),
        "a cell a line with bars");
    assertEquals(expected, items(Documents.readText(table(rows).text(" | ", " |\n"))), "bars");
    assertEquals(expected, items(Documents.readText(table(rows).text(" ", "\n"))), "blanks");
    assertEquals(expected, items(Documents.read(table(rows).document())), "table");
  }

  private static WrittenTable table(List<Row> rows) {
    List<List<String>> cells = new ArrayList<>(List.of(HEADS));
    for (Row row : rows) {
      cells.add(row.cells(cells.size()));
    }
    return new WrittenTable(TITLE, cells);
  }

  private static List<String> items(Reading reading) {
    return ListedItem.of(reading.document().orElseThrow())
        .map(ListedItem::item)
        .map(TableLayoutPropertyTest::item)
        .collect(Collectors.toList());
  }

  private static String item(ResponsibilityItem item) {
    return item.number().orElse("-")
        + "|"
        + item.text()
        + "|"
        + String.join("、", item.units(Role.LEAD))
        + "|"
        + item.units(Role.RESPONSIBLE)
        + "|"
        + item.deadline().orElse("");
  }
}
