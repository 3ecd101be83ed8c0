package org.luoshi.io.html;

import org.luoshi.source.Block;
import org.luoshi.source.Furniture;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Span;

/** Writes the blocks of a document as text, a line for each paragraph and each cell. */
final class Dump {

  private Dump() {}

  static String of(SourceDocument document) {
    StringBuilder dump = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        dump.append("T ").append(table.span()).append('\n');
        table.cells().forEach(cell -> dump.append(cell(document, cell)));
      } else {
        dump.append(block instanceof Furniture ? "F " : "P ").append(text(document, block.span()));
      }
    }
    return dump.toString();
  }

  private static String cell(SourceDocument document, Table.Cell cell) {
    boolean single = cell.rowSpan() == 1 && cell.columnSpan() == 1;
    String spans = single ? "" : " " + cell.rowSpan() + "x" + cell.columnSpan();
    return "  " + cell.row() + "," + cell.column() + spans + " " + text(document, cell.span());
  }

  private static String text(SourceDocument document, Span span) {
    String text =
        document.text(span).replace("\n", "⏎").replace('\u00A0', '~').replace('\u3000', '□');
    return (span + " " + text).strip() + "\n";
  }
}
