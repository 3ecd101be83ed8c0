package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.source.Block;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;

/**
 * The tables of a plain text that are drawn with characters, by the block that each begins with.
 */
final class BoxTables {

  private static final int MIN_LINES = 3;

  private final SourceDocument source;
  private final BitSet blocks = new BitSet();
  private final Map<Integer, Grid> tables = new HashMap<>();

  private BoxTables(SourceDocument source) {
    this.source = source;
  }

  static BoxTables of(SourceDocument source) {
    BoxTables tables = new BoxTables(source);
    for (int i = 0; i < source.blocks().size(); i++) {
      if (tables.opens(source.blocks().get(i))) {
        i = tables.read(i) - 1;
      }
    }
    return tables;
  }

  /** Returns the blocks that are lines of such tables. */
  BitSet blocks() {
    return blocks;
  }

  /** Returns the table that begins at a block. */
  Optional<Grid> at(int block) {
    return Optional.ofNullable(tables.get(block));
  }

  /** Returns the place of the table that begins at a block. */
  Span span(int block) {
    Span first = source.blocks().get(block).span();
    return first.union(source.blocks().get(end(block) - 1).span());
  }

  private boolean opens(Block block) {
    return block instanceof Paragraph
        && BoxRules.opens(
            source.text(),
            source.charIndex(block.span().start()),
            source.charIndex(block.span().end()));
  }

  /** Reads the table that begins at a block, if it is one; returns the block behind it. */
  private int read(int block) {
    List<Span> lines = new ArrayList<>();
    int end = block;
    while (end < source.blocks().size() && isLine(end) && (end == block || !opens(end))) {
      lines.add(source.blocks().get(end).span());
      end++;
    }
    Optional<List<Grid.Cell>> cells =
        lines.size() < MIN_LINES ? Optional.empty() : BoxTable.read(source, lines);
    if (cells.isPresent()) {
      blocks.set(block, end);
      tables.put(block, new Grid(cells.get()));
    }
    return end;
  }

  private boolean opens(int block) {
    return opens(source.blocks().get(block));
  }

  private boolean isLine(int block) {
    Span span = source.blocks().get(block).span();
    return source.blocks().get(block) instanceof Paragraph
        && BoxRules.isLine(
            source.text(), source.charIndex(span.start()), source.charIndex(span.end()));
  }

  /** The block behind the table that begins at a block; another can follow at once. */
  private int end(int block) {
    int end = block + 1;
    while (end < source.blocks().size() && blocks.get(end) && !tables.containsKey(end)) {
      end++;
    }
    return end;
  }
}
