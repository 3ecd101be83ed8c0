package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.source.CharacterClass;

/**
 * Reads the rows of a table that was pasted as text.
 *
 * <p>A row begins at the next number; what stands between two numbers is assigned to the columns by
 * its form.
 */
final class TableReader {

  private static final int MAX_SKIP = 3;
  private static final int MAX_SKIP_WITHOUT_FIGURES = 500; // a part of a table of a whole plan
  private static final int MAX_HEADING = 24;
  private static final double UNLIKELY = -1; // how badly a cell fits a column
  private static final int MAX_WORD = 4; // a longer line is no figure with a measure word

  private final Context context;
  private final TableHeader header;
  private final List<Column> columns;
  private final boolean numbered;
  private final Rows rows;
  private final PeriodRows periods;
  private final boolean twoNumbers;
  private final boolean figures; // whether cells can hold bare numbers
  private final int maxSkip;
  private final List<ColumnFit> fits = new ArrayList<>(); // the cells of the row being read
  private final List<Part> headings = new ArrayList<>(); // that stand below the item being read
  private boolean inWords; // whether the rows are numbered 一, 二
  private RowAligner aligner; // made when first asked for
  private Optional<RowNumber> number = Optional.empty(); // of the row last begun

  TableReader(Context context, ListDraft list, TableHeader header) {
    this.context = context;
    this.header = header;
    this.columns = header.columns().stream().filter(c -> c.kind() != Column.Kind.NUMBER).toList();
    this.numbered = header.columns().size() > columns.size();
    this.periods = new PeriodRows(columns);
    this.twoNumbers = columns.stream().anyMatch(c -> c.label().endsWith("序号"));
    this.figures = columns.stream().anyMatch(Column::holdsFigures);
    this.maxSkip = figures || twoNumbers ? MAX_SKIP : MAX_SKIP_WITHOUT_FIGURES;
    this.rows = new Rows(context, list, columns, numbered);
  }

  /** Reads the rows that lines hold. */
  void read(List<Line> lines) {
    inWords = numbered && RowNumber.areOfSections(lines.stream().map(this::firstCell).toList());
    List<Part> row = new ArrayList<>();
    Optional<Part> rowNumber = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      if (opensSection(lines, i)) {
        row(rowNumber, row);
        rows.section(Part.of(lines.get(i)), Part.of(lines.get(i + 1)));
        rowNumber = Optional.empty();
        row.clear();
        i++;
        continue;
      }
      List<Part> cells = Cells.of(lines.get(i), header.layout());
      if (isSection(cells, lines, i + 1)) {
        row(rowNumber, row);
        rows.section(cells.get(0), cells.get(1));
        rowNumber = Optional.empty();
        row.clear();
        continue;
      }
      int at = numberAt(cells, lines, i + 1);
      if (at >= 0) {
        if (rowNumber.isPresent()) {
          row(rowNumber, row);
        } else {
          rows.headings(row);
        }
        if (at > 0) {
          rows.headings(cells.subList(0, at));
        }
        rowNumber = number.map(RowNumber::part);
        context.account(
            CharacterClass.ITEM_NUMBER,
            cells.get(at).line(),
            cells.get(at).from(),
            cells.get(at).to());
        row.clear();
      }
      for (int j = at + 1; j < cells.size(); j++) {
        row.add(cells.get(j));
      }
    }
    row(rowNumber, row);
  }

  private Part firstCell(Line line) {
    return Cells.of(line, header.layout()).get(0);
  }

  /**
   * The place of the cell that holds the number of the next row, which is taken; -1 if the line
   * continues a row.
   */
  private int numberAt(List<Part> cells, List<Line> lines, int next) {
    for (int i = 0; i < cells.size(); i++) {
      Part cell = cells.get(i);
      Optional<RowNumber> found = inWords ? RowNumber.ofSection(cell) : RowNumber.of(cell);
      boolean last = i + 1 == cells.size();
      if (found.isPresent()
          && counts(found.get(), i == 0)
          && (!last || twoNumbers || next < lines.size() && opens(lines.get(next)))) {
        number = found;
        return i;
      }
      if (last || cell.to() - cell.from() > MAX_HEADING || isSentence(cell.text())) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a line is the number of a section, above its name and the number of its first row. */
  private boolean opensSection(List<Line> lines, int at) {
    String s = lines.get(at).folded();
    return at + 2 < lines.size()
        && RowNumber.isOfSection(s, 0, s.length())
        && new ColumnFit(Part.of(lines.get(at + 1))).isHeading()
        && RowNumber.of(Part.of(lines.get(at + 2))).filter(n -> counts(n, false)).isPresent();
  }

  /** Whether the cells of a line are the number and the name of a section, above its first row. */
  private boolean isSection(List<Part> cells, List<Line> lines, int next) {
    return cells.size() == 2
        && next < lines.size()
        && RowNumber.isOfSection(cells.get(0))
        && new ColumnFit(cells.get(1)).isHeading()
        && RowNumber.of(firstCell(lines.get(next))).filter(n -> counts(n, false)).isPresent();
  }

  private boolean counts(RowNumber found, boolean skips) {
    return number.isEmpty()
        ? found.opens()
        : found.major() > 0
            && (found.follows(number.get()) || skips && found.skips(number.get(), maxSkip));
  }

  private static boolean isSentence(String text) {
    return text.indexOf('。') >= 0 || text.endsWith(";");
  }

  /** Whether a line below a number is the first cell of a row. */
  private boolean opens(Line line) {
    boolean words = !figures || number.isEmpty() || columns.get(0).holdsWords();
    boolean name = words && line.length() > 2 && line.marker().isEmpty();
    return line.length() > MAX_WORD || name && new ColumnFit(Part.of(line)).of(columns.get(0)) > 0;
  }

  private void row(Optional<Part> rowNumber, List<Part> all) {
    if (all.isEmpty()) {
      return;
    }
    List<List<Part>> divided = periods.divide(all.subList(0, rows.sums(all)));
    whole(rowNumber, divided.get(0));
    for (int i = 1; i < divided.size(); i++) {
      rows.continueItem(periods.byColumn(divided.get(i)));
    }
  }

  private void whole(Optional<Part> rowNumber, List<Part> cells) {
    fits.clear();
    for (int i = 0; i < cells.size(); i++) {
      fits.add(new ColumnFit(cells.get(i)));
    }
    boolean whole = isWhole(fits);
    int[] places = whole ? inOrder(cells.size()) : aligner().align(fits);
    int start = 0;
    Optional<Part> printed = rowNumber;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || places[i] < places[i - 1]) {
        if (places[start] < columns.size() || printed.isPresent()) {
          item(printed, cells, places, start, i);
          if (!whole) {
            tellDoubt(fits, places, start, i);
          }
        } else {
          headings.addAll(cells.subList(start, i));
        }
        rows.headings(headings);
        headings.clear();
        printed = Optional.empty();
        start = i;
      }
    }
  }

  private RowAligner aligner() {
    if (aligner == null) {
      aligner = new RowAligner(columns, numbered);
    }
    return aligner;
  }

  /**
   * Whether a row has a cell for each column, and none speaks against it: on one line, or each on a
   * line of its own below the number of the row.
   */
  private boolean isWhole(List<ColumnFit> cells) {
    boolean apart = header.layout() == TableHeader.Layout.CELL_A_LINE;
    if (cells.size() != columns.size() || apart && !numbered) {
      return false;
    }
    Line line = cells.get(0).cell().line();
    for (int i = 0; i < cells.size(); i++) {
      ColumnFit cell = cells.get(i);
      boolean fits = apart ? cell.isIn(columns.get(i)) : cell.cell().line() == line;
      if (!fits || !apart && cell.of(columns.get(i)) < UNLIKELY) {
        return false;
      }
    }
    return true;
  }

  private static int[] inOrder(int columns) {
    int[] places = new int[columns];
    for (int i = 0; i < columns; i++) {
      places[i] = i;
    }
    return places;
  }

  /** Tells where the columns of a row could only be concluded from the forms of its cells. */
  private void tellDoubt(List<ColumnFit> cells, int[] places, int from, int to) {
    Optional<RowAligner.Doubt> doubt = aligner().doubt(cells, places, from, to);
    if (doubt.isPresent()) {
      context.find(
          TextFindings.AMBIGUOUS_ROW,
          "",
          doubt.get().cell().span(),
          doubt.get().taken().label(),
          doubt.get().other().label());
    }
  }

  private void item(Optional<Part> printed, List<Part> cells, int[] places, int start, int end) {
    List<List<Part>> byColumn = new ArrayList<>(columns.size());
    for (int j = 0; j < columns.size(); j++) {
      byColumn.add(new ArrayList<>(1));
    }
    for (int i = start; i < end; i++) {
      if (places[i] == columns.size()) {
        headings.add(cells.get(i));
      } else {
        add(byColumn.get(places[i]), cells.get(i));
      }
    }
    rows.item(printed, byColumn);
  }

  /** Cells of one column that stand on one line are one text, blanks between them included. */
  private static void add(List<Part> parts, Part cell) {
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last != null && last.line() == cell.line()) {
      parts.set(parts.size() - 1, new Part(cell.line(), last.from(), cell.to()));
    } else if (cell.to() > cell.from()) {
      parts.add(cell);
    }
  }
}
