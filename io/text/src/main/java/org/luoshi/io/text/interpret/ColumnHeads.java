package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.text.Lexicon;

/**
 * The heads of a table that was pasted one cell a line, with or without bars; a head may be broken
 * over lines.
 *
 * <p>Words that name no column that is known are a head where a known one follows, or where bars
 * show that they are a cell and the number of the first row follows.
 */
final class ColumnHeads {

  private static final Lexicon GROUPS = Lexicon.of("主要", "重点");
  private static final Lexicon CAPTION =
      Lexicon.of("表1", "表2", "表3", "表4", "表5", "表6", "表一", "表二", "表三", "表四", "表五", "表六");
  private static final int MIN_PERIODS = 2;
  private static final int MAX_COLUMNS = 20;
  private static final int MAX_LINES = 100;
  private static final int MAX_LINES_A_HEAD = 3;
  private static final int MAX_UNKNOWN = 4; // lines between two known heads

  private final List<Line> lines;
  private final boolean bars;
  private final int start;
  private final int end;
  private final List<Column> columns = new ArrayList<>();
  private int next;

  ColumnHeads(List<Line> lines, int at, boolean bars) {
    this.lines = lines;
    this.bars = bars;
    this.start = at;
    this.end = Math.min(lines.size(), at + MAX_LINES);
    this.next = at;
  }

  /** Whether as many lines as a table has columns at least can each be a head or a part of one. */
  static boolean mayBegin(List<Line> lines, int at) {
    for (int i = at; i < at + TableHeader.MIN_COLUMNS; i++) {
      if (!isShort(lines, i)) {
        return false;
      }
    }
    return !CAPTION.starts(lines.get(at).folded());
  }

  /** A column and how many lines its head takes. */
  private record Head(Column column, int lines) {}

  /** Returns the columns, in order. */
  List<Column> read() {
    while (next < end && columns.size() < MAX_COLUMNS) {
      if (bars && Cells.isDebris(lines.get(next))) {
        next++;
        continue;
      }
      Optional<Head> head = known(next).filter(h -> !isSection(h)).or(this::unknown);
      if (head.isEmpty() || isFirstCell(head.get().column)) {
        break;
      }
      columns.add(head.get().column);
      next += head.get().lines;
    }
    return withPeriodsInPlace();
  }

  /**
   * Whether words below the heads are rather the task of the first row, as its form is the same.
   */
  private boolean isFirstCell(Column column) {
    return column.kind() == Column.Kind.TEXT
        && !HeadWords.isKnown(column.label())
        && TableHeader.isTable(columns)
        && columns.get(0).kind() == Column.Kind.TEXT;
  }

  /**
   * Quarters that close the heads stand in a second row, below one that names them all: 季度工作目标, 备注
   * / 一季度, 二季度.
   */
  private List<Column> withPeriodsInPlace() {
    int periods = columns.size();
    while (periods > 0 && HeadWords.isPeriod(columns.get(periods - 1).label())) {
      periods--;
    }
    int group = periods - 1;
    while (group >= 0 && !isGroup(columns.get(group))) {
      group--;
    }
    if (columns.size() - periods < MIN_PERIODS || group < 0 || group == periods - 1) {
      return columns;
    }
    List<Column> ordered = new ArrayList<>(columns.subList(0, group));
    for (Column period : columns.subList(periods, columns.size())) {
      ordered.add(HeadWords.below(period.label(), columns.get(group)));
    }
    ordered.addAll(columns.subList(group + 1, periods));
    return ordered;
  }

  private static boolean isGroup(Column column) {
    return column.label().contains("季度") && !HeadWords.isPeriod(column.label());
  }

  /** Returns how many lines the heads take. */
  int lines() {
    return next - start;
  }

  /**
   * Words that begin with a year right above the first row are a heading of the rows, unless they
   * say what a column holds.
   */
  private boolean isSection(Head head) {
    String label = head.column.label();
    boolean group = head.column.kind() == Column.Kind.TEXT || GROUPS.isIn(label);
    return group && Character.isDigit(label.charAt(0)) && isNumber(next + head.lines);
  }

  private boolean isNumber(int at) {
    return at < lines.size() && RowNumber.of(cell(lines.get(at))).isPresent();
  }

  private static Part cell(Line line) {
    return new Part(line, 0, Cells.barsStart(line.folded()));
  }

  /**
   * The shortest run of lines that names a column, or a longer one that is a label known as a
   * whole.
   */
  private Optional<Head> known(int at) {
    String words = "";
    Optional<Head> found = Optional.empty();
    for (int i = 0; i < MAX_LINES_A_HEAD && isShort(lines, at + i); i++) {
      String line = Cells.withoutBars(lines.get(at + i).compact());
      if (!HeadWords.mayName(words, line)) {
        break;
      }
      words = i == 0 ? line : words + line;
      int taken = i + 1;
      boolean may = found.isEmpty() || HeadWords.isKnown(words);
      Optional<Column> column =
          may && !isBroken(lines, words, at + taken) ? HeadWords.named(words) : Optional.empty();
      if (column.isPresent()) {
        found = column.map(c -> new Head(c, taken));
      }
      boolean next = i > 0 && found.isPresent() && HeadWords.named(line).isPresent();
      if (next || lines.get(at + i).endsWith('|')) {
        break;
      }
    }
    Optional<Head> head = found.isPresent() && found.get().lines > 1 ? apart(found, at) : found;
    return head.filter(h -> isMeasure(at + h.lines)).flatMap(h -> measured(h, at)).or(() -> head);
  }

  /** A head and the unit of measure on the line below it. */
  private Optional<Head> measured(Head head, int at) {
    String measure = Cells.withoutBars(lines.get(at + head.lines).compact());
    return HeadWords.named(head.column.label() + measure).map(c -> new Head(c, head.lines + 1));
  }

  /** A head put together of two that each name a column is the first of them: 进度 / 完成目标. */
  private Optional<Head> apart(Optional<Head> joined, int at) {
    String first = Cells.withoutBars(lines.get(at).compact());
    boolean apart =
        HeadWords.named(first).isEmpty()
            && !HeadWords.isKnown(joined.orElseThrow().column.label())
            && HeadWords.named(Cells.withoutBars(lines.get(at + 1).compact())).isPresent();
    return HeadWords.alone(apart ? first : "")
        .filter(column -> column.kind() != Column.Kind.UNITS)
        .map(column -> new Head(column, 1))
        .or(() -> joined);
  }

  /** Whether words are a period, and the next line says what is told of it: 一季度 / 完成情况. */
  private static boolean isBroken(List<Line> lines, String words, int below) {
    return HeadWords.isPeriod(words)
        && isShort(lines, below)
        && HeadWords.named(Cells.withoutBars(lines.get(below).compact()))
            .filter(c -> !HeadWords.isPeriod(c.label()))
            .filter(c -> c.kind() == Column.Kind.NARRATIVE || c.kind() == Column.Kind.TARGET)
            .isPresent();
  }

  /** Whether a line is short and no heading or row, as its number would tell. */
  private static boolean isShort(List<Line> lines, int at) {
    if (at >= lines.size()) {
      return false;
    }
    Line line = lines.get(at);
    if (line.length() > TableHeader.MAX_HEAD || hasValue(line)) {
      return false;
    }
    Optional<Marker> marker = line.marker();
    return (marker.isEmpty() || marker.get().style() == MarkerStyle.DASH)
        && !RowNumber.isOfSection(line.folded(), 0, Cells.barsStart(line.folded()));
  }

  /** Whether words stand behind a colon: 单位:万元. */
  private static boolean hasValue(Line line) {
    int colon = line.folded().indexOf(':');
    return colon >= 0 && colon + 1 < Cells.barsStart(line.folded());
  }

  private Optional<Head> unknown() {
    boolean begun = columns.size() >= 2 && isHead(next);
    if (!begun) {
      return Optional.empty();
    }
    int taken = next + 1 < end && isMeasure(next + 1) ? 2 : 1;
    boolean closes = bars && columns.get(0).kind() == Column.Kind.NUMBER && isNumber(next + taken);
    if (!closes && !isFollowed(next + taken)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (int i = next; i < next + taken; i++) {
      words.append(Cells.withoutBars(lines.get(i).compact()));
    }
    return Optional.of(new Head(HeadWords.whole(words.toString()), taken));
  }

  private boolean isFollowed(int from) {
    for (int i = from; i < Math.min(end, from + MAX_UNKNOWN); i++) {
      if (known(i).isPresent()) {
        return true;
      }
      if (!isHead(i) && !isMeasure(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isHead(int at) {
    return isShort(lines, at) && HeadWords.isHead(Cells.withoutBars(lines.get(at).compact()));
  }

  /** Whether a line is the unit of measure below a head: {@code (万元)}. */
  private boolean isMeasure(int at) {
    if (!isShort(lines, at)) {
      return false;
    }
    String words = Cells.withoutBars(lines.get(at).compact());
    return words.startsWith("(") && words.endsWith(")") && words.length() <= TableHeader.MAX_HEAD;
  }
}
