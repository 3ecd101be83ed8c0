package org.luoshi.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The rows and columns of a table as HTML lays them out (表格网格): a cell takes the first free column
 * of its row; a row span ends with its group of rows. Spans are cut so that no two cells overlap
 * and no column is without a cell that begins in it.
 *
 * @param table the table element
 * @param places the place of every cell in the order of the page
 */
record Grid(Element table, List<Place> places) {

  static final int MAX_COLUMNS = 1_000;
  static final int MAX_CELLS = 100_000;

  /** Where a cell stands. */
  record Place(CellShape cell, int row, int column, int rowSpan, int columnSpan) {

    private Place within(int columns) {
      int width = Math.min(columnSpan, columns - column);
      return width == columnSpan ? this : new Place(cell, row, column, rowSpan, width);
    }
  }

  /** Lays out a table; empty if it has more columns or cells than the limit allows. */
  static Optional<Grid> of(TableShape table) {
    List<TableShape.Row> rows = table.rows;
    if (rows.stream().mapToLong(r -> r.cells().size()).sum() > MAX_CELLS) {
      return Optional.empty();
    }
    List<Place> places = new ArrayList<>();
    int[] busyUntil = new int[MAX_COLUMNS]; // by column, the first row that is free
    int columns = 0;
    int groupEnd = 0;
    for (int row = 0; row < rows.size(); row++) {
      groupEnd = row < groupEnd ? groupEnd : groupEnd(rows, row);
      int column = 0;
      for (CellShape cell : rows.get(row).cells()) {
        column = firstFree(busyUntil, row, column);
        if (column == MAX_COLUMNS) {
          return Optional.empty();
        }
        int asked = cell.rowSpan();
        int height = asked == 0 ? groupEnd - row : Math.min(asked, groupEnd - row);
        Place place = new Place(cell, row, column, height, width(busyUntil, row, column, cell));
        places.add(place);
        columns = Math.max(columns, column + 1);
        for (int end = column + place.columnSpan; column < end; column++) {
          busyUntil[column] = row + height;
        }
      }
    }
    int width = columns;
    return Optional.of(new Grid(table.element, places.stream().map(p -> p.within(width)).toList()));
  }

  private static int groupEnd(List<TableShape.Row> rows, int from) {
    int end = from + 1;
    while (end < rows.size() && rows.get(end).group() == rows.get(from).group()) {
      end++;
    }
    return end;
  }

  private static int firstFree(int[] busyUntil, int row, int from) {
    int column = from;
    while (column < MAX_COLUMNS && busyUntil[column] > row) {
      column++;
    }
    return column;
  }

  private static int width(int[] busyUntil, int row, int column, CellShape cell) {
    int width = 1;
    int max = Math.min(cell.columnSpan(), MAX_COLUMNS - column);
    while (width < max && busyUntil[column + width] <= row) {
      width++;
    }
    return width;
  }
}
