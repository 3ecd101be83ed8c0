package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a column of row numbers that the head of a table does not name: its own cell is empty, or
 * the rows have a cell more than the head, and the numbers in it count up from 1.
 */
final class UnnamedNumbers {

  private static final Column NUMBER = new Column(Column.Kind.NUMBER, Optional.empty(), "序号");

  private UnnamedNumbers() {}

  /** Returns the head of a table with that column, or as it is. */
  static TableHeader complete(TableHeader head, List<Line> below) {
    if (Columns.areNumbered(head.columns())) {
      return head;
    }
    if (head.columns().get(0).label().isEmpty()) {
      Optional<Part> first = firstCell(head, below);
      return new TableHeader(named(head.columns(), first), head.lines(), head.layout());
    }
    boolean flat =
        head.layout() == TableHeader.Layout.CELL_A_BAR
            || head.layout() == TableHeader.Layout.CELL_A_LINE;
    for (int place = 0; place < 2; place++) {
      if (flat ? countsInCells(head, below, place) : countsInRows(head, below, place)) {
        List<Column> columns = new ArrayList<>(head.columns());
        columns.add(place, NUMBER);
        return new TableHeader(columns, head.lines(), head.layout());
      }
    }
    return head;
  }

  private static Optional<Part> firstCell(TableHeader head, List<Line> below) {
    return below.stream()
        .filter(line -> !Cells.isDebris(line))
        .findFirst()
        .flatMap(line -> Cells.of(line, head.layout()).stream().findFirst());
  }

  /** Returns columns whose first one has no name as numbered, where a number stands below it. */
  static List<Column> named(List<Column> columns, Optional<Part> below) {
    boolean unnamed = !columns.isEmpty() && columns.get(0).label().isEmpty();
    if (!unnamed || Columns.areNumbered(columns) || below.flatMap(RowNumber::of).isEmpty()) {
      return columns;
    }
    List<Column> numbered = new ArrayList<>(columns);
    numbered.set(0, NUMBER);
    return numbered;
  }

  /** Whether 1 stands at the place in the first row, and 2 there in the second. */
  private static boolean countsInRows(TableHeader head, List<Line> below, int place) {
    for (int row = 0; row < 2; row++) {
      List<Part> cells =
          row < below.size() ? Cells.of(below.get(row), head.layout()) : List.<Part>of();
      if (cells.size() != head.columns().size() + 1 || !counts(cells.get(place), row + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether 2 stands a row behind 1, or a cell less where the cell before it was merged. */
  private static boolean countsInCells(TableHeader head, List<Line> below, int place) {
    int row = head.columns().size() + 1;
    return isNumber(below, place, 1)
        && (isNumber(below, place + row, 2) || place > 0 && isNumber(below, row, 2));
  }

  private static boolean isNumber(List<Line> below, int at, int value) {
    return at < below.size()
        && counts(Cells.of(below.get(at), TableHeader.Layout.CELL_A_BAR).get(0), value);
  }

  private static boolean counts(Part cell, int value) {
    return RowNumber.of(cell).filter(n -> n.major() == value && n.minor() == 0).isPresent();
  }
}
