package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  static final int MIN_COLUMNS = 3;
  private static final int MAX_HEADER_LINE = 120;
  static final int MAX_HEAD = 20;
  private static final int MAX_ABOVE = 6; // lines that can be heads that come again

  TableHeader(List<Column> columns, int lines, Layout layout) {
    this.columns = Columns.inTable(columns);
    this.lines = lines;
    this.layout = layout;
  }

  /** Returns the same head in a document that reports. */
  TableHeader reporting() {
    return new TableHeader(Columns.reporting(columns), lines, layout);
  }

  /** Returns the heads, for people. */
  String names() {
    return columns.stream().map(Column::label).collect(Collectors.joining("、"));
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
    return found.isPresent()
        ? found.map(head -> head.withRowBelow(lines, at))
        : first.length() <= MAX_HEAD ? column(lines, at) : found;
  }

  /** A second row of heads has cells for the columns only that the first puts together. */
  private TableHeader withRowBelow(List<Line> lines, int at) {
    int below = debrisEnd(lines, at + 1);
    boolean divided = layout != Layout.BLANKS && layout != Layout.CELL_A_BAR;
    List<Part> cells =
        divided && below < lines.size() ? Cells.of(lines.get(below), layout) : List.of();
    if (cells.isEmpty() || cells.size() != columns.size() || !isEmpty(cells.get(0))) {
      int width = below + 1 < lines.size() ? Cells.of(lines.get(below + 1), layout).size() : 0;
      int taken = below + 1 - at;
      return LowerHeads.divide(columns, cells, width)
          .map(both -> new TableHeader(both, taken, layout))
          .orElse(this);
    }
    if (!areHeads(cells)) {
      return this;
    }
    List<Column> both = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      String head = cells.get(i).compact();
      both.add(head.isEmpty() ? columns.get(i) : HeadWords.below(head, columns.get(i)));
    }
    return new TableHeader(both, below + 1 - at, layout);
  }

  private static int debrisEnd(List<Line> lines, int at) {
    int end = at;
    while (end < lines.size() && Cells.isDebris(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean areHeads(List<Part> cells) {
    int heads = 0;
    for (Part cell : cells) {
      if (!isEmpty(cell) && HeadWords.named(cell.compact()).isEmpty()) {
        return false;
      }
      heads += isEmpty(cell) ? 0 : 1;
    }
    return heads > 1;
  }

  private static boolean isEmpty(Part cell) {
    return cell.from() == cell.to();
  }

  /** Whether a row has a cell for every column. */
  boolean isWhole(Line row) {
    return Cells.of(row, layout).size() == columns.size();
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

  private static Optional<TableHeader> of(List<Column> columns, int lines, Layout layout) {
    boolean tasks = false;
    boolean answers = false;
    for (Column c : columns) {
      tasks |= c.kind() == Column.Kind.TEXT || c.kind() == Column.Kind.TARGET;
      answers |= c.kind() == Column.Kind.UNITS || c.kind() == Column.Kind.NARRATIVE;
    }
    return tasks && answers
        ? Optional.of(new TableHeader(columns, lines, layout)).filter(h -> isTable(h.columns))
        : Optional.empty();
  }

  private static Optional<TableHeader> row(Line line, Layout layout) {
    List<Column> columns = new ArrayList<>();
    boolean bordered = layout != Layout.BLANKS;
    int unknown = 0;
    List<String> heads = heads(line, layout);
    if (heads.size() < MIN_COLUMNS) {
      return Optional.empty();
    }
    for (String words : heads) {
      Optional<Column> column = bordered ? HeadWords.alone(words) : HeadWords.named(words);
      unknown += column.isEmpty() ? 1 : 0;
      boolean known = Columns.areNumbered(columns);
      if (column.isEmpty() && !bordered && !(known && HeadWords.isHead(words))) {
        return Optional.empty();
      }
      columns.add(column.orElseGet(() -> HeadWords.whole(words)));
    }
    int most = Columns.areNumbered(columns) ? columns.size() / 2 : columns.size() / 4;
    if (unknown > most) {
      return Optional.empty();
    }
    return of(columns, 1, layout);
  }

  /** The heads on a line; single characters with blanks between them are one head. */
  private static List<String> heads(Line line, Layout layout) {
    List<String> heads = new ArrayList<>();
    boolean spaced = false;
    for (Part cell : Cells.of(line, layout)) {
      String words = cell.compact();
      boolean single = layout == Layout.BLANKS && words.length() == 1;
      if (single && spaced) {
        words = heads.remove(heads.size() - 1) + words;
      }
      heads.add(words);
      spaced = single;
    }
    return heads;
  }

  /** Whether two heads side by side come again, so that each row tells of several items. */
  private static boolean isMatrix(List<Line> lines, int at, List<Column> columns) {
    List<Column> all = new ArrayList<>();
    for (Line line : lines.subList(Math.max(0, at - MAX_ABOVE), at)) {
      all.add(HeadWords.whole(Cells.withoutBars(line.compact())));
    }
    all.addAll(columns);
    return !Columns.areNumbered(columns) && Columns.areRepeated(all);
  }

  private static Optional<TableHeader> column(List<Line> lines, int at) {
    boolean bars = lines.get(at).endsWith('|');
    boolean labels = lines.get(at).label().isPresent(); // what follows is the value
    if (!bars && (labels || !ColumnHeads.mayBegin(lines, at))) {
      return Optional.empty();
    }
    ColumnHeads heads = new ColumnHeads(lines, at, bars);
    List<Column> columns = heads.read();
    if (columns.size() < MIN_COLUMNS || isMatrix(lines, at, columns)) {
      return Optional.empty();
    }
    Layout layout = bars ? Layout.CELL_A_BAR : Layout.CELL_A_LINE;
    return of(columns, heads.lines(), layout);
  }
}
