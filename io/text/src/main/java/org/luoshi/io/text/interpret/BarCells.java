package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides the cells of a table that was pasted one a line, each ending in a bar, into rows. A row
 * has a cell for every column; where some were merged with those above, the number of the next row
 * ends it.
 */
final class BarCells {

  /** How much better a number must fit as that of a row than in the column it would stand in. */
  private static final double CLEARLY = 2;

  private final List<Column> columns;
  private final int numberColumn; // -1 if there is none in front
  private final boolean inWords; // whether the rows are numbered 一, 二
  private final List<Cell> cells = new ArrayList<>();
  private Optional<RowNumber> last = Optional.empty();

  /** A cell; debris is an empty one that stands for a column that another cell spans. */
  private record Cell(List<Part> parts, int bars, boolean debris) {

    double fit(Column column) {
      return parts.isEmpty() ? 0 : new ColumnFit(parts.get(0)).of(column);
    }
  }

  /** The cells of a row, or one cell that spans all columns. */
  record Row(List<List<Part>> cells, boolean spanning) {}

  BarCells(List<Column> columns, List<Line> lines) {
    this.columns = columns;
    int place = 0;
    while (place < Math.min(2, columns.size()) && columns.get(place).kind() != Column.Kind.NUMBER) {
      place++;
    }
    this.numberColumn = place < Math.min(2, columns.size()) ? place : -1;
    List<Part> open = new ArrayList<>();
    for (Line line : lines) {
      int bars = Cells.barsAtEnd(line);
      Part part = Cells.of(line, TableHeader.Layout.CELL_A_BAR).get(0);
      boolean debris = open.isEmpty() && Cells.isDebris(line);
      if (part.from() < part.to() && !debris) {
        open.add(part);
      }
      for (int i = 0; i < Math.min(bars, columns.size()); i++) {
        cells.add(new Cell(List.copyOf(open), i == 0 ? bars : 1, debris || i > 0));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      cells.add(new Cell(open, 1, false));
    }
    this.inWords =
        RowNumber.areOfSections(cells.stream().flatMap(cell -> cell.parts.stream()).toList());
  }

  private Optional<RowNumber> number(int at) {
    List<Part> parts = cells.get(at).parts;
    if (parts.size() != 1) {
      return Optional.empty();
    }
    return inWords ? RowNumber.ofSection(parts.get(0)) : RowNumber.of(parts.get(0));
  }

  /** Returns the rows in order. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int at = 0;
    while (at < cells.size()) {
      Cell cell = cells.get(at);
      if (cell.debris) {
        at++;
      } else if (cell.bars > 1 || isSection(at) || isWide(at)) {
        rows.add(new Row(List.of(cell.parts), true));
        at++;
      } else {
        int end = end(at);
        rows.add(new Row(cells.subList(at, end).stream().map(Cell::parts).toList(), false));
        at = end;
      }
    }
    return rows;
  }

  /**
   * Whether every row begins as the columns do, with its number or an empty cell in the place of
   * one that is merged with the cell above.
   */
  boolean keepStep(List<Row> rows) {
    for (Row row : rows) {
      if (numberColumn >= 0
          && !row.spanning
          && !isAside(row.cells.get(0))
          && row.cells.stream().limit(numberColumn + 1L).noneMatch(BarCells::counts)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a cell is the heading of rows, or says that its row sums them up. */
  private static boolean isAside(List<Part> cell) {
    return cell.size() == 1
        && (BodyForm.isHeadingOfRows(cell.get(0).line()) || Sums.isTotal(cell.get(0).compact()));
  }

  private static boolean counts(List<Part> cell) {
    return cell.isEmpty()
        || RowNumber.of(cell.get(0)).isPresent()
        || RowNumber.isOfSection(cell.get(0));
  }

  private int end(int start) {
    int limit = Math.min(cells.size(), start + columns.size());
    for (int i = start + 1; i < limit; i++) {
      limit = cells.get(i).bars >= columns.size() - 1 ? i : limit;
    }
    if (numberColumn < 0) {
      return limit;
    }
    int own = ownNumber(start, limit);
    last = own < 0 ? last : number(own);
    int full = columns.size() - (own == start && numberColumn > 0 ? 1 : 0);
    for (int i = Math.max(start, own) + 2; i < Math.min(cells.size(), limit + 1); i++) {
      if (isSection(i)) {
        return Math.min(limit, i);
      }
      if (begins(start, i, full)) {
        boolean category = numberColumn > 0 && i - start > full;
        return Math.min(limit, category ? i - 1 : i);
      }
    }
    return limit;
  }

  /**
   * Whether a cell holds the heading of a section, and the next one the number of its first row.
   */
  private boolean isSection(int at) {
    Optional<RowNumber> number =
        numberColumn == 0 && at + 1 < cells.size() ? number(at + 1) : Optional.empty();
    List<Part> heading = cells.get(at).parts;
    return number.isPresent()
        && heading.size() == 1
        && BodyForm.isHeadingOfRows(heading.get(0).line())
        && (number.get().major() == 1 || last.filter(number.get()::follows).isPresent());
  }

  /** Whether a cell that is no number stands alone before the bars of all other columns. */
  private boolean isWide(int at) {
    int end = at + columns.size();
    if (end > cells.size() || cells.get(at).parts.isEmpty() || number(at).isPresent()) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      if (!cells.get(i).debris) {
        return false;
      }
    }
    return true;
  }

  private int ownNumber(int start, int limit) {
    int place = start + numberColumn;
    if (place < limit && number(place).isPresent()) {
      return place;
    }
    return number(start).isPresent() ? start : -1;
  }

  /** Whether a cell is the number of the next row. */
  private boolean begins(int start, int at, int full) {
    Optional<RowNumber> number = number(at);
    boolean next = number.isPresent() && last.filter(l -> number.get().follows(l)).isPresent();
    if (!next || at + 1 >= cells.size()) {
      return false;
    }
    Cell below = cells.get(at + 1);
    int place = columns.size() - full + at - start;
    double begins = 3 + below.fit(columns.get(Math.min(numberColumn + 1, columns.size() - 1)));
    double stays = place < columns.size() ? cells.get(at).fit(columns.get(place)) : 0;
    stays += place + 1 < columns.size() ? below.fit(columns.get(place + 1)) : 0;
    return begins > stays + CLEARLY;
  }
}
