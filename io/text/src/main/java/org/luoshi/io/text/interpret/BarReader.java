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
  private final TableHeader header;
  private final Rows rows;
  private final List<List<Part>> row = new ArrayList<>();
  private List<Part> cell = new ArrayList<>();

  BarReader(Context context, ListDraft list, TableHeader header) {
    this.context = context;
    this.header = header;
    this.rows = new Rows(context, list, header.columns());
  }

  void read(List<Line> lines) {
    for (Line line : lines) {
      if (header.layout() != TableHeader.Layout.CELL_A_BAR) {
        Cells.of(line, header.layout())
            .forEach(part -> row.add(part.from() < part.to() ? List.of(part) : List.of()));
        flush();
      } else if (row.isEmpty() && cell.isEmpty() && Cells.isSpanning(line)) {
        rows.headings(Cells.of(line, header.layout()));
      } else if (!Cells.isDebris(line)) {
        cell(line);
      }
      bars(line);
    }
    flush();
  }

  private void cell(Line line) {
    Part part = Cells.of(line, header.layout()).get(0);
    if (part.from() < part.to()) {
      cell.add(part);
    }
    if (line.endsWith('|')) {
      row.add(cell);
      cell = new ArrayList<>();
      if (row.size() == header.columns().size()) {
        flush();
      }
    }
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
    if (row.isEmpty()) {
      return;
    }
    List<List<Part>> byColumn = new ArrayList<>(row);
    row.clear();
    while (byColumn.size() < header.columns().size()) {
      byColumn.add(List.of());
    }
    rows.row(byColumn);
  }
}
