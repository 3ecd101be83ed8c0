package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.FieldWords;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Span;

/**
 * A real table with its cells as lines, and the heads of its columns where it is a table of items.
 */
final class Grid {

  private static final int MAX_HEAD_ROWS = 3;

  /** A cell and the lines in it. */
  record Cell(Table.Cell place, List<Line> lines) {

    List<Part> parts() {
      return lines.stream().map(Part::of).toList();
    }

    /** The field that the cell names, if it holds nothing but the name on a line. */
    Optional<Field> field() {
      String words = lines.size() == 1 ? compact() : "";
      String label = words.endsWith(":") ? words : words + ":";
      return FieldLabel.at(label, 0)
          .filter(found -> found.end() == label.length())
          .map(FieldLabel::field)
          .or(() -> FieldWords.told(label, 0, label.length() - 1));
    }

    String compact() {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.compact()));
      return text.toString();
    }
  }

  private final List<List<Cell>> rows = new ArrayList<>(); // by row, the cells that begin in it
  private final int width;
  private final List<Column> columns;
  private int bodyStart;

  Grid(SourceDocument source, Table table) {
    this(cells(source, table));
  }

  Grid(List<Cell> cells) {
    int right = 0;
    for (Cell cell : cells) {
      while (rows.size() <= cell.place.row()) {
        rows.add(new ArrayList<>());
      }
      rows.get(cell.place.row()).add(cell);
      right = Math.max(right, cell.place.column() + cell.place.columnSpan());
    }
    this.width = right;
    this.columns = findColumns();
  }

  private static List<Cell> cells(SourceDocument source, Table table) {
    LineScan scan = new LineScan();
    return table.cells().stream()
        .map(cell -> new Cell(cell, lines(source, cell.span(), scan)))
        .toList();
  }

  private static List<Line> lines(SourceDocument source, Span span, LineScan scan) {
    List<Line> lines = new ArrayList<>();
    String text = source.text(span);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        int from = source.charIndex(span.start()) + start;
        Line.of(source, source.span(from, from + i - start), List.of(), scan).ifPresent(lines::add);
        start = i + 1;
      }
    }
    return lines;
  }

  /** The first rows whose cells, put together by column, name a text and units or progress. */
  private List<Column> findColumns() {
    int from = 0;
    while (from < rows.size() && (rows.get(from).isEmpty() || isSpanning(rows.get(from)))) {
      from++;
    }
    int least = from < rows.size() ? height(rows.get(from)) : 1;
    for (int height = least; height <= MAX_HEAD_ROWS && from + height <= rows.size(); height++) {
      List<Column> found = Columns.inTable(named(from, from + height));
      if (TableHeader.isTable(found)) {
        bodyStart = from + height;
        return UnnamedNumbers.named(found, firstCell());
      }
    }
    return List.of();
  }

  /** The first cell below the head, if it is a line in front. */
  private Optional<Part> firstCell() {
    return body().stream()
        .filter(row -> !row.isEmpty() && !isSpanning(row))
        .findFirst()
        .map(row -> row.get(0))
        .filter(cell -> cell.place.column() == 0 && cell.lines.size() == 1)
        .map(cell -> Part.of(cell.lines.get(0)));
  }

  /** A head reaches down as far as its tallest cell. */
  private static int height(List<Cell> row) {
    return row.stream().mapToInt(cell -> cell.place.rowSpan()).max().orElse(1);
  }

  private List<Column> named(int from, int to) {
    List<List<String>> heads = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      heads.add(new ArrayList<>());
    }
    for (Cell cell : rows.subList(from, to).stream().flatMap(List::stream).toList()) {
      for (int c = cell.place.column(); c < cell.place.column() + cell.place.columnSpan(); c++) {
        heads.get(c).add(cell.compact());
      }
    }
    List<Column> columns = new ArrayList<>();
    for (List<String> head : heads) {
      String down = String.join("", head);
      StringBuilder up = new StringBuilder();
      head.forEach(h -> up.insert(0, h));
      Optional<Column> lowest = below(head);
      columns.add(
          lowest.or(() -> HeadWords.named(up.toString())).orElseGet(() -> HeadWords.whole(down)));
    }
    return columns;
  }

  /**
   * The lowest of several heads, where it says all: units, persons, a goal, how far it is, a
   * quarter of no progress, or the place that has a share of the task.
   */
  private static Optional<Column> below(List<String> heads) {
    if (heads.size() < 2) {
      return Optional.empty();
    }
    Column above = HeadWords.whole(heads.get(0));
    String last = heads.get(heads.size() - 1);
    if (above.kind() == Column.Kind.TEXT && isPlace(last)) {
      return Optional.of(HeadWords.whole(last));
    }
    Column lowest = HeadWords.below(last, above);
    boolean says =
        lowest.kind() == Column.Kind.UNITS
            || lowest.kind() == Column.Kind.LEADER
            || HeadWords.isPeriod(lowest.label());
    Optional<Column> own = HeadWords.named(last).filter(Grid::saysAll);
    return says ? Optional.of(lowest) : own.filter(c -> above.kind() == Column.Kind.NARRATIVE);
  }

  private static boolean isPlace(String head) {
    return UnitForm.canAnswer(head, 0, head.length()) || head.endsWith("合计");
  }

  private static boolean saysAll(Column column) {
    boolean goal = column.kind() == Column.Kind.TARGET && !HeadWords.isPeriod(column.label());
    return goal || column.kind() == Column.Kind.STATUS || column.kind() == Column.Kind.DEADLINE;
  }

  /**
   * Returns the lines of its cells in order, where every other cell is the label of the next one
   * ({@code 责任单位 | 市甲局}), with these labels; empty for another table.
   */
  List<Line> labelled() {
    List<Line> lines = new ArrayList<>();
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        Optional<Field> field = cell.field();
        if (field.isPresent() != (i % 2 == 0) || row.size() % 2 != 0) {
          return List.of();
        }
        field.ifPresent(f -> cell.lines.get(0).acceptLabel(f));
        lines.addAll(cell.lines);
      }
    }
    return rows.size() > 1 ? lines : List.of();
  }

  /** Whether one cell is as wide as the table. */
  boolean isSpanning(List<Cell> row) {
    return row.size() == 1 && row.get(0).place.columnSpan() >= Math.max(2, width);
  }

  boolean holdsItems() {
    return !columns.isEmpty();
  }

  List<Column> columns() {
    return columns;
  }

  /**
   * Whether the table, which has no head, goes on with the rows of one above: it is as wide, and
   * the first cell that is filled is a number where that one has them.
   */
  boolean continues(List<Column> above) {
    if (holdsItems() || above.size() != width) {
      return false;
    }
    int number = above.stream().map(Column::kind).toList().indexOf(Column.Kind.NUMBER);
    Optional<Cell> first =
        rows.stream()
            .filter(row -> !isSpanning(row))
            .flatMap(List::stream)
            .filter(cell -> cell.place.column() == number && !cell.lines.isEmpty())
            .findFirst();
    return first
        .filter(cell -> cell.lines.size() == 1)
        .flatMap(cell -> RowNumber.of(Part.of(cell.lines.get(0))))
        .isPresent();
  }

  List<List<Cell>> head() {
    return rows.subList(0, bodyStart);
  }

  List<List<Cell>> body() {
    return rows.subList(bodyStart, rows.size());
  }

  /** Returns the columns of a row that a cell from a row above covers. */
  Set<Integer> merged(List<Cell> row) {
    Set<Integer> covered = new HashSet<>();
    for (int c = 0; c < width; c++) {
      covered.add(c);
    }
    for (Cell cell : row) {
      for (int c = cell.place.column(); c < cell.place.column() + cell.place.columnSpan(); c++) {
        covered.remove(c);
      }
    }
    return covered;
  }

  /** Returns the cells of a row by the column they begin in. */
  static Map<Integer, Cell> byColumn(List<Cell> row) {
    Map<Integer, Cell> cells = new HashMap<>();
    row.forEach(cell -> cells.putIfAbsent(cell.place.column(), cell));
    return cells;
  }
}
