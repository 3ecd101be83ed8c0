package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.source.CharacterClass;

/**
 * Reads the rows of a pasted table whose cells end in bars, so that it is known which cell is
 * empty: the cells of a row on a line, or a cell on one line or more.
 */
final class BarReader {

  private final Context context;
  private final ListDraft list;
  private final TableHeader header;
  private final LostCells lost;
  private final Rows rows;

  BarReader(Context context, ListDraft list, TableHeader header) {
    this.context = context;
    this.list = list;
    this.header = header;
    this.lost = new LostCells(context, header.columns());
    this.rows = new Rows(context, list, header.columns(), Columns.areNumbered(header.columns()));
  }

  void read(List<Line> lines) {
    lines.forEach(this::bars);
    if (header.layout() == TableHeader.Layout.CELL_A_BAR) {
      cells(lines);
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!Cells.isDebris(lines.get(i))) {
        List<List<Part>> cells = new ArrayList<>();
        Cells.of(lines.get(i), header.layout())
            .forEach(part -> cells.add(part.from() < part.to() ? List.of(part) : List.of()));
        if (cells.size() == header.columns().size() && goesOn(lines, i)) {
          List<Part> last = new ArrayList<>(cells.remove(cells.size() - 1));
          do {
            last.add(Part.of(lines.get(++i)));
          } while (goesOn(lines, i));
          cells.add(last);
        }
        row(cells);
      }
    }
  }

  /** Reads cells that stand one a line; where merged ones left no trace, their forms tell rows. */
  private void cells(List<Line> lines) {
    BarCells cells = new BarCells(header.columns(), lines);
    List<BarCells.Row> divided = cells.rows();
    if (!cells.keepStep(divided)) {
      new TableReader(context, list, header).read(lines);
      return;
    }
    for (BarCells.Row row : divided) {
      if (row.spanning()) {
        rows.headings(row.cells().get(0));
      } else {
        row(row.cells());
      }
    }
  }

  /**
   * Whether the last cell of a row goes on below: no bar stands behind it, nor in the next line.
   */
  private boolean goesOn(List<Line> lines, int at) {
    return header.layout() == TableHeader.Layout.BARS
        && at + 1 < lines.size()
        && !lines.get(at).endsWith('|')
        && lines.get(at + 1).folded().indexOf('|') < 0
        && lines.get(at + 1).length() > 0
        && !BodyForm.isHeadingOfRows(lines.get(at + 1));
  }

  /** The bars are no content; what lies between them is accounted where it belongs. */
  private void bars(Line line) {
    if (Cells.isDebris(line)) {
      context.account(CharacterClass.TABLE_HEADER, line);
      return;
    }
    for (int i = 0; i < line.length(); i++) {
      if (line.folded().charAt(i) == '|') {
        context.account(CharacterClass.TABLE_HEADER, line, i, i + 1);
      }
    }
  }

  private void row(List<List<Part>> cells) {
    List<List<Part>> byColumn = new ArrayList<>(cells);
    while (byColumn.size() < header.columns().size()) {
      byColumn.add(List.of());
    }
    rows.row(lost.restored(byColumn));
  }
}
