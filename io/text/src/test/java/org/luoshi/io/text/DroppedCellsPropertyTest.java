package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.Reading;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;

/**
 * A table with empty cells gives the same items in whichever layout it was pasted, also where the
 * layout drops the empty cells: what is left is told by its form, or the doubt is told.
 */
class DroppedCellsPropertyTest {

  private static final String DOUBT = "LS-READ-010";
  private static final String TITLE = "江湾区2025年重点任务分解表";
  private static final List<String> HEADS = List.of("序号", "工作任务", "责任领导", "牵头单位", "配合单位", "完成时限");
  private static final List<String> UNITS =
      List.of("区发改局", "区教育局", "区住建局", "区水务局", "区文旅局", "江湾公安分局", "云州供电公司");

  /** A row; all but its task may be empty. */
  record Row(String task, String leader, String lead, String others, String deadline) {

    List<String> cells(int number) {
      return List.of(String.valueOf(number), task, leader, lead, others, deadline);
    }

    /** Whether one of two columns of units is empty, so that their forms do not tell them apart. */
    boolean isDoubtful() {
      return lead.isEmpty() != others.isEmpty();
    }

    boolean isWithoutUnits() {
      return lead.isEmpty() && others.isEmpty();
    }

    String expected(int number) {
      return String.join("|", String.valueOf(number), task, leader, lead, others, deadline);
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
    Arbitrary<String> others =
        Arbitraries.of(UNITS)
            .list()
            .ofMaxSize(3)
            .uniqueElements()
            .map(units -> String.join("、", units));
    Arbitrary<Row> row =
        Combinators.combine(
                tasks,
                Arbitraries.of("", "周正平", "何秀兰"),
                Arbitraries.of(UNITS).optional().map(u -> u.orElse("")),
                others,
                Arbitraries.of("", "6月底前", "年内"))
            .as(Row::new);
    return row.list().ofMinSize(1).ofMaxSize(10);
  }

  @Property(tries = 200)
  void read_layoutsThatKeepEmptyCells_giveTheRows(@ForAll("rows") List<Row> rows) {
    List<String> expected = expected(rows);

    assertEquals(expected, items(Documents.read(table(rows).document())), "table");
    assertEquals(expected, items(Documents.readText(table(rows).text(" |\n", " |\n"))), "E");
    assertEquals(expected, items(Documents.readText(table(rows).text(" | ", " |\n"))), "F");
    assertEquals(expected, items(Documents.readText(table(rows).text("\t", "\n"))), "tabs");
  }

  @Property(tries = 200)
  void read_layoutsThatDropEmptyCells_giveTheRowsOrTellTheDoubt(@ForAll("rows") List<Row> rows) {
    for (String[] layout : List.of(new String[] {"\n\n", "\n\n"}, new String[] {"  ", "\n"})) {
      Reading reading =
          Documents.readText(table(rows).withoutEmptyCells().text(layout[0], layout[1]));
      List<String> items = items(reading);
      assertEquals(rows.size(), items.size(), () -> String.join("\n", items));
      Set<Integer> told =
          reading.findings().stream()
              .filter(f -> f.code().equals(DOUBT))
              .map(DroppedCellsPropertyTest::line)
              .collect(Collectors.toSet());
      for (int i = 0; i < rows.size(); i++) {
        String expected = rows.get(i).expected(i + 1);
        assertTrue(
            expected.equals(items.get(i)) || rows.get(i).isDoubtful() && !told.isEmpty(),
            () -> "want " + expected + "\n" + String.join("\n", items) + "\n" + told);
      }
      long doubtful = rows.stream().filter(Row::isDoubtful).count();
      assertEquals(doubtful, told.size(), () -> String.join("\n", items));
    }
  }

  private static int line(Finding finding) {
    return finding.location().orElseThrow().line();
  }

  private static List<String> expected(List<Row> rows) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      expected.add(rows.get(i).expected(i + 1));
    }
    return expected;
  }

  private static WrittenTable table(List<Row> rows) {
    List<List<String>> cells = new ArrayList<>(List.of(HEADS));
    for (Row row : rows) {
      cells.add(row.cells(cells.size()));
    }
    return new WrittenTable(TITLE, cells);
  }

  /** The items with the units that their own rows print. */
  private static List<String> items(Reading reading) {
    return ListedItem.of(reading.document().orElseThrow())
        .map(ListedItem::item)
        .map(DroppedCellsPropertyTest::item)
        .toList();
  }

  private static String item(ResponsibilityItem item) {
    return String.join(
        "|",
        Arrays.asList(
            item.number().orElse("-"),
            item.text(),
            String.join("、", item.leaders()),
            units(item, Role.LEAD),
            units(item, Role.COOPERATING),
            item.deadline().orElse("")));
  }

  private static String units(ResponsibilityItem item, Role role) {
    return item.assignments().stream()
        .filter(a -> a.role() == role && !a.marks().contains(AssignmentMark.INHERITED))
        .map(a -> a.unit())
        .collect(Collectors.joining("、"));
  }
}
