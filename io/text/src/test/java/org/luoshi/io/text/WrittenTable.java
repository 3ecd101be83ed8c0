package org.luoshi.io.text;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.source.Block;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Span;

/**
 * An invented table, as it may be published.
 *
 * @param title the title above it
 * @param rows its cells, those of the head first
 */
record WrittenTable(String title, List<List<String>> rows) {

  /** Returns it pasted as text. */
  String text(String betweenCells, String behindRow) {
    StringBuilder text = new StringBuilder(title).append("\n\n");
    rows.forEach(row -> text.append(String.join(betweenCells, row)).append(behindRow));
    return text.toString();
  }

  /** Returns it without its empty cells. */
  WrittenTable withoutEmptyCells() {
    List<List<String>> kept = new ArrayList<>();
    rows.forEach(row -> kept.add(row.stream().filter(cell -> !cell.isEmpty()).toList()));
    return new WrittenTable(title, kept);
  }

  /** Returns it as a real table. */
  SourceDocument document() {
    StringBuilder text = new StringBuilder(title).append('\n');
    List<Table.Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        int start = text.length();
        text.append(rows.get(r).get(c)).append('\n');
        cells.add(new Table.Cell(r, c, 1, 1, Span.of(start, text.length() - 1)));
      }
    }
    List<Block> blocks =
        List.of(
            new Paragraph(Span.of(0, title.length())),
            new Table(Span.of(title.length() + 1, text.length()), cells));
    return SourceDocument.of("table", text.toString(), blocks);
  }
}
