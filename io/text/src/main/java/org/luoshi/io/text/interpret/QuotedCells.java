package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.source.Block;
import org.luoshi.source.SourceDocument;

/**
 * Finds the rows of a spreadsheet that stand on several lines: tabs divide the cells, and one of
 * several lines stands in quotation marks.
 */
final class QuotedCells {

  private static final String OPEN = "\t\"";
  private static final int MAX_LENGTH = 2_000; // of a cell

  private QuotedCells() {}

  /** Marks the blocks whose row goes on in the next one. */
  static void mark(SourceDocument source, boolean[] broken) {
    String text = source.text();
    List<Block> blocks = source.blocks();
    int block = 0;
    int open = text.indexOf(OPEN);
    while (open >= 0) {
      int close = close(text, open + OPEN.length());
      while (close > 0 && block < broken.length && end(source, blocks.get(block)) < close) {
        broken[block] |= end(source, blocks.get(block)) > open;
        block++;
      }
      open = text.indexOf(OPEN, open + 1);
    }
  }

  private static int end(SourceDocument source, Block block) {
    return source.charIndex(block.span().end());
  }

  /** Where the mark stands that closes a cell; -1 if none does. */
  private static int close(String text, int from) {
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    for (int i = from; i < limit && text.charAt(i) != '\t'; i++) {
      boolean last = i + 1 == text.length() || "\t\n".indexOf(text.charAt(i + 1)) >= 0;
      if (last && text.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }
}
