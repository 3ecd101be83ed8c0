package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows with bars, tabs or wide blanks between their cells that no head stands above: {@code | 1 |
 * 新建泵站 | 市甲局 | 年底前 |}.
 */
final class HeadlessTable {

  private static final int MAX_SAMPLE = 12; // rows
  private static final String GAP = "  ";

  private HeadlessTable() {}

  /**
   * Finds the columns of rows that begin at a line.
   *
   * @param reports whether the document says that it reports progress
   */
  static Optional<TableHeader> at(List<Line> lines, int at, boolean reports) {
    Optional<TableHeader.Layout> layout = layout(lines.get(at));
    if (layout.isEmpty()) {
      return Optional.empty();
    }
    List<List<Part>> rows = new ArrayList<>();
    for (int i = at; i < lines.size() && rows.size() < MAX_SAMPLE; i++) {
      if (!layout(lines.get(i)).equals(layout)) {
        break;
      }
      List<Part> cells = Cells.of(lines.get(i), layout.get());
      if (!rows.isEmpty() && cells.size() != rows.get(0).size()) {
        break;
      }
      rows.add(cells);
    }
    return ConcludedColumns.of(rows, reports)
        .map(columns -> new TableHeader(columns, 0, layout.get()));
  }

  /** How the cells of a row that begins with a number are divided; empty for other lines. */
  private static Optional<TableHeader.Layout> layout(Line line) {
    String s = line.folded();
    char first = s.charAt(0);
    boolean digit = first >= '0' && first <= '9';
    if (line.grid().isPresent() || !digit && first != '|') {
      return Optional.empty();
    }
    int bar = s.indexOf('|', 1);
    int tab = s.indexOf('\t', 1);
    if (tab > 0 && (bar < 0 || tab < bar)) {
      return Optional.of(TableHeader.Layout.TABS);
    }
    if (bar > 0) {
      return Optional.of(digit ? TableHeader.Layout.BARS : TableHeader.Layout.BORDERED_BARS);
    }
    return digit && s.contains(GAP) ? Optional.of(TableHeader.Layout.BLANKS) : Optional.empty();
  }
}
