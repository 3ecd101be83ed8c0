package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.MarkerStyle;

/**
 * The head of a table that was pasted as text: one cell a line, with or without bars, or the cells
 * of a row on a line with bars or blanks between them. Heads broken over lines are put together.
 */
record TableHeader(List<Column> columns, int lines, Layout layout) {

  /** How the cells of the table are divided. */
  enum Layout {
    CELL_A_LINE,
    CELL_A_BAR,
    BARS,
    BORDERED_BARS,
    TABS,
    BLANKS
  }

  private static final int MIN_COLUMNS = 3;
  private static final int MAX_COLUMNS = 20;
  private static final int MAX_LINES = 100;
  private static final int MAX_LINES_A_HEAD = 3;
  private static final int MAX_HEADER_LINE = 120;
  private static final int MAX_HEAD = 20;

  TableHeader(List<Column> columns, int lines, Layout layout) {
    this.columns = Column.inTable(columns);
    this.lines = lines;
    this.layout = layout;
  }

  /** Finds the head that begins at a line. */
  static Optional<TableHeader> at(List<Line> lines, int at) {
    Line first = lines.get(at);
    if (first.length() > MAX_HEADER_LINE || first.endsSentence()) {
      return Optional.empty();
    }
    String s = first.folded();
    Optional<TableHeader> found = Optional.empty();
    if (s.indexOf('|') >= 0) {
      found = row(first, Cells.isBordered(first) ? Layout.BORDERED_BARS : Layout.BARS);
    }
    if (found.isEmpty() && s.indexOf('\t') >= 0) {
      found = row(first, Layout.TABS);
    }
    if (found.isEmpty() && (s.indexOf(' ') >= 0 || s.indexOf('\t') >= 0)) {
      found = row(first, Layout.BLANKS);
    }
    return found.isEmpty() && first.length() <= MAX_HEAD ? column(lines, at) : found;
  }

  /** Whether most rows have a place for every column, so that empty cells are known. */
  boolean isWhole(List<Line> rows) {
    int whole = 0;
    int divided = 0;
    for (Line row : rows) {
      int cells = Cells.of(row, layout).size();
      whole += cells == columns.size() ? 1 : 0;
      divided += cells > 1 ? 1 : 0;
    }
    return 2 * whole > divided;
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
    boolean bordered = layout != Layout.BLANKS;
    int unknown = 0;
    for (String words : heads(line, layout)) {
      Optional<Column> column = Column.named(words);
      unknown += column.isEmpty() ? 1 : 0;
      if (column.isEmpty() && !bordered) {
        return Optional.empty();
      }
      columns.add(column.orElseGet(() -> Column.whole(words)));
    }
    if (4 * unknown > columns.size()) {
      return Optional.empty();
    }
    return Optional.of(new TableHeader(columns, 1, layout)).filter(h -> isTable(h.columns));
  }

  /** The heads on a line; single characters with blanks between them are one head. */
  private static List<String> heads(Line line, Layout layout) {
    List<String> heads = new ArrayList<>();
    boolean spaced = false;
    for (Part cell : Cells.of(line, layout)) {
      String words = Line.compact(line.folded().substring(cell.from(), cell.to()));
      boolean single = layout == Layout.BLANKS && words.length() == 1;
      if (single && spaced) {
        words = heads.remove(heads.size() - 1) + words;
      }
      heads.add(words);
      spaced = single;
    }
    return heads;
  }

  private static Optional<TableHeader> column(List<Line> lines, int at) {
    boolean bars = lines.get(at).endsWith('|');
    List<Column> columns = new ArrayList<>();
    int next = at;
    int end = Math.min(lines.size(), at + MAX_LINES);
    while (next < end && columns.size() < MAX_COLUMNS) {
      if (bars && Cells.isDebris(lines.get(next))) {
        next++;
        continue;
      }
      Optional<Head> head = head(lines, next);
      if (head.isEmpty() || isSection(lines, next, head.get())) {
        break;
      }
      columns.add(head.get().column);
      next += head.get().lines;
    }
    if (columns.size() < MIN_COLUMNS) {
      return Optional.empty();
    }
    Layout layout = bars ? Layout.CELL_A_BAR : Layout.CELL_A_LINE;
    return Optional.of(new TableHeader(columns, next - at, layout)).filter(h -> isTable(h.columns));
  }

  private record Head(Column column, int lines) {}

  /** A head that begins with a year right above the first row is a heading of the rows. */
  private static boolean isSection(List<Line> lines, int at, Head head) {
    int below = at + head.lines;
    return Character.isDigit(head.column.label().charAt(0))
        && below < lines.size()
        && lines.get(below).marker().filter(m -> m.style() == MarkerStyle.BARE).isPresent();
  }

  /**
   * The shortest run of lines that names a column, or a longer one that is a label known as a
   * whole.
   */
  private static Optional<Head> head(List<Line> lines, int at) {
    String words = "";
    Optional<Head> found = Optional.empty();
    for (int i = 0;
        i < MAX_LINES_A_HEAD && at + i < lines.size() && lines.get(at + i).length() <= MAX_HEAD;
        i++) {
      String line = Cells.withoutBars(lines.get(at + i).compact());
      words = i == 0 ? line : words + line;
      if (words.length() > Column.MAX_HEAD) {
        break;
      }
      int taken = i + 1;
      Optional<Column> column = Column.named(words);
      if (column.isPresent() && (found.isEmpty() || Column.isKnown(words))) {
        found = column.map(c -> new Head(c, taken));
      }
      if (i > 0 && found.isPresent() && Column.named(line).isPresent()) {
        break;
      }
    }
    return found;
  }
}
