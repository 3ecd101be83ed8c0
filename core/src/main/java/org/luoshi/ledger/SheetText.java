package org.luoshi.ledger;

import java.util.List;
import java.util.stream.IntStream;

/** Writes a sheet as plain text; a Chinese character is as wide as two others. */
final class SheetText {

  private final StringBuilder out = new StringBuilder();

  String write(Sheet sheet) {
    line(sheet.title());
    for (SheetPart part : sheet.parts()) {
      line("");
      if (!part.heading().isEmpty()) {
        line(part.heading());
      }
      part.paragraphs().forEach(this::line);
      table(part);
    }
    return out.toString();
  }

  private void table(SheetPart part) {
    if (part.columns().isEmpty()) {
      return;
    }
    int[] widths =
        IntStream.range(0, part.columns().size())
            .map(
                column ->
                    Math.max(
                        width(part.columns().get(column)),
                        part.rows().stream()
                            .mapToInt(row -> width(row.get(column)))
                            .max()
                            .orElse(0)))
            .toArray();
    row(part.columns(), widths);
    part.rows().forEach(row -> row(row, widths));
  }

  private void row(List<String> cells, int[] widths) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = plain(cells.get(i));
      row.append(cell);
      boolean last = i == cells.size() - 1;
      row.append(" ".repeat(last ? 0 : widths[i] - width(cell) + 2));
    }
    line(row.toString().stripTrailing());
  }

  private void line(String text) {
    out.append(plain(text)).append('\n');
  }

  private static String plain(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
