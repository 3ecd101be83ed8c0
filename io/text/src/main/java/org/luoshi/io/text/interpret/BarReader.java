package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.luoshi.source.CharacterClass;

/**
 * Reads the rows of a pasted table whose cells end in bars, so that it is known which cell is
 * empty: the cells of a row on a line, or a cell on one line or more.
 */
final class BarReader {

  /** How much better cells must fit further right to be taken there. */
  private static final double CLEARLY = 6;

  private final Context context;
  private final TableHeader header;
  private final Rows rows;
  private final List<List<Part>> row = new ArrayList<>();
  private List<Part> cell = new ArrayList<>();

  BarReader(Context context, ListDraft list, TableHeader header) {
    this.context = context;
    this.header = header;
    this.rows =
        new Rows(
            context,
            list,
            header.columns(),
            header.columns().stream().anyMatch(c -> c.kind() == Column.Kind.NUMBER));
  }

  void read(List<Line> lines) {
    for (Line line : lines) {
      if (Cells.isDebris(line)) {
        context.account(CharacterClass.TABLE_HEADER, line);
      } else if (header.layout() != TableHeader.Layout.CELL_A_BAR) {
        Cells.of(line, header.layout())
            .forEach(part -> row.add(part.from() < part.to() ? List.of(part) : List.of()));
        flush();
      } else if (row.isEmpty() && cell.isEmpty() && Cells.isSpanning(line)) {
        rows.headings(Cells.of(line, header.layout()));
      } else {
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
    rows.row(shifted(byColumn));
  }

  /**
   * A row that ends in empty cells can have lost its first ones to the cells above that span it:
   * then its cells fit the columns further right, and clearly better.
   */
  private List<List<Part>> shifted(List<List<Part>> cells) {
    int used = cells.size();
    while (used > 0 && cells.get(used - 1).isEmpty()) {
      used--;
    }
    if (used < 2 || used >= header.columns().size()) {
      return cells;
    }
    int by = 0;
    double best = fit(cells, used, 0) + CLEARLY;
    for (int shift = 1; used + shift <= header.columns().size(); shift++) {
      double fit = fit(cells, used, shift);
      if (fit > best) {
        best = fit;
        by = shift;
      }
    }
    Collections.rotate(cells, by);
    return cells;
  }

  private double fit(List<List<Part>> cells, int used, int shift) {
    double sum = 0;
    for (int i = 0; i < used; i++) {
      if (!cells.get(i).isEmpty()) {
        sum += new ColumnFit(cells.get(i).get(0)).of(header.columns().get(i + shift));
      }
    }
    return sum;
  }
}
