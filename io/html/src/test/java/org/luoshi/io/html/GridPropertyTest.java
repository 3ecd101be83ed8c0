package org.luoshi.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

class GridPropertyTest {

  @Property
  void of_anyTable_cellsNeverOverlap(@ForAll("tables") String html) {
    Set<String> taken = new HashSet<>();
    for (Grid.Place place : grid(html).places()) {
      for (int row = place.row(); row < place.row() + place.rowSpan(); row++) {
        for (int column = place.column(); column < place.column() + place.columnSpan(); column++) {
          assertTrue(taken.add(row + "," + column));
        }
      }
    }
  }

  @Property
  void of_anyTable_cellTakesTheFirstFreeColumnOfItsRow(@ForAll("tables") String html) {
    Set<String> taken = new HashSet<>();
    Element last = null;
    int row = -1;
    int column = 0;
    for (Grid.Place place : grid(html).places()) {
      Element tr = place.cell().element.parent();
      if (tr != last) {
        last = tr;
        row = tr.ownerDocument().select("tr").indexOf(tr);
        column = 0;
      }
      while (taken.contains(row + "," + column)) {
        column++;
      }
      assertEquals(row + "," + column, place.row() + "," + place.column());
      for (int r = row; r < row + place.rowSpan(); r++) {
        for (int c = column; c < column + place.columnSpan(); c++) {
          taken.add(r + "," + c);
        }
      }
    }
  }

  @Property
  void of_anyTable_rowSpansStayInTheirGroup(@ForAll("tables") String html) {
    for (Grid.Place place : grid(html).places()) {
      Element tr = place.cell().element.parent();
      int left = tr.parent().childrenSize() - tr.elementSiblingIndex();
      int asked = place.cell().rowSpan();
      assertEquals(asked == 0 ? left : Math.min(asked, left), place.rowSpan());
    }
  }

  @Provide
  Arbitrary<String> tables() {
    Arbitrary<Integer> span = Arbitraries.integers().between(0, 4);
    Arbitrary<String> cell =
        span.flatMap(
            rows ->
                span.map(columns -> "<td rowspan=%d colspan=%d>文</td>".formatted(rows, columns)));
    Arbitrary<String> row =
        cell.list().ofMaxSize(5).map(c -> "<tr>" + String.join("", c) + "</tr>");
    Arbitrary<String> group =
        row.list().ofMinSize(1).ofMaxSize(5).map(r -> "<tbody>" + String.join("", r) + "</tbody>");
    return group.list().ofMaxSize(3).map(g -> "<table>" + String.join("", g) + "</table>");
  }

  private static Grid grid(String html) {
    Element table = Jsoup.parse(html).expectFirst("table");
    TableShape shape = new TableShape(table, Optional.empty());
    for (Element row : table.select("tr")) {
      shape.addRow(row);
      for (Element cell : List.copyOf(row.children())) {
        shape.openCell(cell);
        shape.closeCell();
      }
    }
    return Grid.of(shape).orElseThrow();
  }
}
