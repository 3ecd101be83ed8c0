package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luoshi.source.CharacterClass;

/** Reads the rows of a real table, where it is certain which cell stands in which column. */
final class GridReader {

  private GridReader() {}

  /** Reads a table by the columns that it has, or those of one above that it goes on with. */
  static void read(Context context, ListDraft list, Grid grid, List<Column> columns) {
    for (List<Grid.Cell> row : grid.head()) {
      boolean title = grid.isSpanning(row);
      row.stream()
          .flatMap(cell -> cell.lines().stream())
          .forEach(
              line ->
                  context.account(
                      title ? CharacterClass.TITLE : CharacterClass.TABLE_HEADER, line));
    }
    Rows rows = new Rows(context, list, columns, Columns.areNumbered(columns));
    Ticks ticks = new Ticks(grid.head(), columns);
    for (List<Grid.Cell> row : grid.body()) {
      if (grid.isSpanning(row)) {
        rows.headings(row.get(0).parts());
      } else {
        List<List<Part>> cells = cells(columns, Grid.byColumn(row));
        Map<Integer, Part> marks = takeMarks(ticks, cells);
        int before = list.items.size();
        rows.row(cells, grid.merged(row));
        if (list.items.size() > before) {
          marks.forEach((c, mark) -> ticks.add(context, list.items.get(before), c, mark));
        }
      }
    }
  }

  /** Takes the marks that stand for units out of the cells of a row. */
  private static Map<Integer, Part> takeMarks(Ticks ticks, List<List<Part>> cells) {
    Map<Integer, Part> marks = new TreeMap<>();
    for (int c = 0; c < cells.size(); c++) {
      if (ticks.isTick(c, cells.get(c))) {
        marks.put(c, cells.get(c).get(0));
        cells.set(c, List.of());
      }
    }
    return marks;
  }

  private static List<List<Part>> cells(List<Column> columns, Map<Integer, Grid.Cell> row) {
    List<List<Part>> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      cells.add(row.containsKey(c) ? row.get(c).parts() : List.of());
    }
    return cells;
  }
}
