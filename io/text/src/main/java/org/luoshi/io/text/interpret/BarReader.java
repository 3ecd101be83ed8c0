package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.source.CharacterClass;

/**
 * Reads the rows of a pasted table whose cells end in bars, so that it is known which cell is
 * empty: the cells of a row on a line, or a cell on one line or more.
 */
final class BarReader {

  /** How much better a number must fit as the first cell of a row to begin one. */
  private static final double CLEARLY = 2;

  private final Context context;
  private final TableHeader header;
  private final List<Column> columns;
  private final LostCells lost;
  private final Rows rows;
  private final List<List<Part>> row = new ArrayList<>();
  private List<Part> cell = new ArrayList<>();
  private int number; // of the row last begun

  BarReader(Context context, ListDraft list, TableHeader header) {
    this.context = context;
    this.header = header;
    this.columns = header.columns();
    this.lost = new LostCells(context, columns);
    boolean numbered = columns.stream().anyMatch(c -> c.kind() == Column.Kind.NUMBER);
    this.rows = new Rows(context, list, columns, numbered);
  }

  void read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (header.layout() == TableHeader.Layout.CELL_A_BAR) {
        cells(line, i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
      } else if (Cells.isDebris(line)) {
        context.account(CharacterClass.TABLE_HEADER, line);
      } else {
        Cells.of(line, header.layout())
            .forEach(part -> row.add(part.from() < part.to() ? List.of(part) : List.of()));
        flush();
      }
      bars(line);
    }
    flush();
  }

  /** Takes a line of one cell, or the end of one; bars behind it are empty cells of its row. */
  private void cells(Line line, Optional<Line> next) {
    boolean first = row.isEmpty() && cell.isEmpty();
    if (Cells.isDebris(line) && first) {
      context.account(CharacterClass.TABLE_HEADER, line);
      return;
    }
    int bars = Cells.barsAtEnd(line);
    boolean spanning = Cells.isSpanning(line) && (first || bars + 1 >= columns.size());
    if (spanning) {
      flush();
      rows.headings(Cells.of(line, header.layout()));
      return;
    }
    Part part = Cells.of(line, header.layout()).get(0);
    if (cell.isEmpty() && beginsRow(part, next)) {
      flush();
    }
    if (part.from() < part.to()) {
      cell.add(part);
    }
    for (int i = 0; i < bars && (i == 0 || !row.isEmpty()); i++) {
      int printed = row.isEmpty() ? Cells.number(cell) : -1;
      number = printed > 0 ? printed : number;
      row.add(cell);
      cell = new ArrayList<>();
      if (row.size() == columns.size()) {
        flush();
      }
    }
  }

  /**
   * Whether a cell is the number of the next row although the row above has fewer cells than the
   * head: some were merged with those above them.
   */
  private boolean beginsRow(Part part, Optional<Line> next) {
    int place = row.size();
    boolean counts = place >= 2 && Cells.number(List.of(part)) == number + 1;
    if (!counts || columns.get(0).kind() != Column.Kind.NUMBER || next.isEmpty()) {
      return false;
    }
    ColumnFit below = new ColumnFit(Cells.of(next.get(), header.layout()).get(0));
    double stays = new ColumnFit(part).of(columns.get(place));
    stays += place + 1 < columns.size() ? below.of(columns.get(place + 1)) : 0;
    double begins = new ColumnFit(part).of(columns.get(0)) + below.of(columns.get(1));
    return begins > stays + CLEARLY;
  }

  /** The bars are no content; what lies between them is accounted where it belongs. */
  private void bars(Line line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.folded().charAt(i) == '|') {
        context.account(CharacterClass.TABLE_HEADER, line, i, i + 1);
      }
    }
  }

  private void flush() {
    if (!cell.isEmpty()) {
      row.add(cell);
      cell = new ArrayList<>();
    }
    if (row.isEmpty()) {
      return;
    }
    List<List<Part>> byColumn = new ArrayList<>(row);
    row.clear();
    while (byColumn.size() < columns.size()) {
      byColumn.add(List.of());
    }
    rows.row(lost.restored(byColumn));
  }
}
