package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.source.CharacterClass;

/** Reads the rows of a real table, where it is certain which cell stands in which column. */
final class GridReader {

  private GridReader() {}

  static void read(Context context, ListDraft list, Grid grid) {
    for (List<Grid.Cell> row : grid.head()) {
      boolean title = grid.isSpanning(row);
      row.stream()
          .flatMap(cell -> cell.lines().stream())
          .forEach(
              line ->
                  context.account(
                      title ? CharacterClass.TITLE : CharacterClass.TABLE_HEADER, line));
    }
    List<Column> columns = grid.columns();
    Rows rows = new Rows(context, list, columns);
    for (List<Grid.Cell> row : grid.body()) {
      if (grid.isSpanning(row)) {
        rows.headings(row.get(0).parts());
      } else {
        row(rows, columns, Grid.byColumn(row));
      }
    }
  }

  private static void row(Rows rows, List<Column> columns, Map<Integer, Grid.Cell> cells) {
    Optional<Part> number = Optional.empty();
    List<List<Part>> byColumn = new ArrayList<>();
    boolean any = false;
    for (int c = 0; c < columns.size(); c++) {
      List<Part> parts = cells.containsKey(c) ? cells.get(c).parts() : List.of();
      boolean isNumber = columns.get(c).kind() == Column.Kind.NUMBER;
      number = isNumber && !parts.isEmpty() ? Optional.of(parts.get(0)) : number;
      byColumn.add(isNumber ? List.of() : parts);
      any |= columns.get(c).kind() == Column.Kind.TEXT && !parts.isEmpty();
    }
    if (any) {
      rows.item(number, byColumn);
    } else {
      rows.continueItem(byColumn);
    }
  }
}
