package org.luoshi.io.text.interpret;

import java.util.BitSet;
import java.util.List;
import org.luoshi.source.Block;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;

/**
 * Finds bars that close a cell from a line of their own, as where the words of the cell were a
 * paragraph.
 */
final class LooseBars {

  private static final int FEW = 6;
  private static final String BAR = "|";

  private LooseBars() {}

  /** Returns the blocks that are nothing but the bar of the cell above them. */
  static BitSet of(SourceDocument source) {
    List<Block> blocks = source.blocks();
    BitSet bars = new BitSet();
    if (source.text().indexOf(BAR) < 0) {
      return bars;
    }
    boolean open = false;
    for (int i = 0; i < blocks.size(); i++) {
      String line = isShort(blocks.get(i)) ? text(source, blocks.get(i)) : "";
      boolean bar = line.equals(BAR);
      bars.set(i, bar && open);
      open = !bar && !endsWithBar(source, blocks.get(i));
    }
    if (bars.cardinality() < FEW) {
      bars.clear();
    }
    return bars;
  }

  private static boolean isShort(Block block) {
    return block.span().length() <= 2 * BAR.length();
  }

  private static boolean endsWithBar(SourceDocument source, Block block) {
    int end = source.charIndex(block.span().end());
    return end > 0 && source.text().charAt(end - 1) == BAR.charAt(0);
  }

  private static String text(SourceDocument source, Block block) {
    return Characters.strip(source.text(block.span()));
  }
}
