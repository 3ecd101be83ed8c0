package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.Characters;

/**
 * The head of a table that was pasted as text: one cell a line, or the cells of a row on a line
 * with bars or blanks between them. Heads broken over lines are put together.
 */
record TableHeader(List<Column> columns, int lines, Layout layout) {

  /** How the cells of the table are divided. */
  enum Layout {
    CELL_A_LINE,
    BARS,
    BLANKS
  }

  private static final int MIN_COLUMNS = 3;
  private static final int MAX_COLUMNS = 20;
  private static final int MAX_LINES_A_HEAD = 3;
  private static final int MAX_HEAD = 20;
  private static final int MAX_HEADER_LINE = 120;

  /** Finds the head that begins at a line. */
  static Optional<TableHeader> at(List<Line> lines, int at) {
    Line first = lines.get(at);
    if (first.length() > MAX_HEADER_LINE || first.endsSentence()) {
      return Optional.empty();
    }
    String s = first.folded();
    Optional<TableHeader> bars = s.indexOf('|') >= 0 ? row(first, Layout.BARS) : Optional.empty();
    if (bars.isPresent()) {
      return bars;
    }
    boolean blanks = s.indexOf(' ') >= 0 || s.indexOf('\t') >= 0;
    Optional<TableHeader> words = blanks ? row(first, Layout.BLANKS) : Optional.empty();
    return words.isPresent() ? words : column(lines, at);
  }

  private static Optional<TableHeader> of(List<Column> columns, int lines, Layout layout) {
    return isTable(columns)
        ? Optional.of(new TableHeader(columns, lines, layout))
        : Optional.empty();
  }

  /** Whether columns are those of a table of items: a text, and units or progress. */
  static boolean isTable(List<Column> columns) {
    if (columns.size() < MIN_COLUMNS) {
      return false;
    }
    boolean text = columns.stream().anyMatch(c -> c.kind() == Column.Kind.TEXT);
    boolean units = columns.stream().anyMatch(c -> c.kind() == Column.Kind.UNITS);
    boolean narrative = columns.stream().anyMatch(c -> c.kind() == Column.Kind.NARRATIVE);
    return text && (units || narrative);
  }

  private static Optional<TableHeader> row(Line line, Layout layout) {
    List<Column> columns = new ArrayList<>();
    for (Part cell : Cells.of(line, layout)) {
      Optional<Column> column =
          Column.named(Line.compact(line.folded().substring(cell.from(), cell.to())));
      if (column.isEmpty()) {
        return Optional.empty();
      }
      columns.add(column.get());
    }
    return of(columns, 1, layout);
  }

  private static Optional<TableHeader> column(List<Line> lines, int at) {
    List<Column> columns = new ArrayList<>();
    int next = at;
    while (next < lines.size() && columns.size() < MAX_COLUMNS) {
      int taken = 0;
      StringBuilder words = new StringBuilder();
      Optional<Column> column = Optional.empty();
      for (int i = 0;
          i < MAX_LINES_A_HEAD
              && next + i < lines.size()
              && lines.get(next + i).length() <= MAX_HEAD;
          i++) {
        words.append(withoutBar(lines.get(next + i).compact()));
        Optional<Column> longer = Column.named(words.toString());
        if (longer.isPresent()) {
          column = longer;
          taken = i + 1;
        }
      }
      if (column.isEmpty()) {
        break;
      }
      columns.add(column.get());
      next += taken;
    }
    return of(columns, next - at, Layout.CELL_A_LINE);
  }

  private static String withoutBar(String compact) {
    int end = compact.length();
    while (end > 0
        && (compact.charAt(end - 1) == '|' || Characters.isBlank(compact.charAt(end - 1)))) {
      end--;
    }
    return compact.substring(0, end);
  }
}
