package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.repair.PageNumber;
import org.luoshi.source.Block;
import org.luoshi.source.Furniture;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/**
 * Finds paragraphs whose lines were broken at a fixed width, as by a scanner or an old mail
 * program: the widest lines of the document are equally wide, many, and end in the middle of a
 * sentence.
 */
final class Wrapping {

  private static final int MIN_WIDTH = 40; // in columns, an ideograph takes two
  private static final int MAX_WIDTH = 130;
  private static final int RAGGED = 4; // a mark that may not begin a line leaves it shorter
  private static final int MIN_BROKEN = 3;
  private static final int SHARE = 5; // one line in so many must be broken
  private static final CharacterSet GAPS = CharacterSet.of(" \t");
  private static final CharacterSet DAMAGE = CharacterSet.of("?&>");

  private final SourceDocument source;
  private final List<Block> blocks;
  private final int width;

  private final boolean[] broken; // for each block, whether its sentence goes on in the next

  private Wrapping(SourceDocument source, List<Block> blocks) {
    this.source = source;
    this.blocks = blocks;
    this.width = widest();
    this.broken = broken();
  }

  static Wrapping of(SourceDocument source, List<Block> blocks) {
    return new Wrapping(source, blocks);
  }

  /** Returns how many lines were broken. */
  int count() {
    int count = 0;
    for (boolean b : broken) {
      count += b ? 1 : 0;
    }
    return count;
  }

  /** Returns the block after the line that begins with a block. */
  int end(int block) {
    int last = block;
    while (broken[last]) {
      last++;
    }
    return last + 1;
  }

  /** Returns the whole line that begins with a block. */
  Span line(int block) {
    Span first = blocks.get(block).span();
    return broken[block] ? first.union(blocks.get(end(block) - 1).span()) : first;
  }

  private boolean[] broken() {
    boolean[] broken = new boolean[blocks.size()];
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      return broken;
    }
    int count = 0;
    for (int i = 0; i + 1 < broken.length; i++) {
      Block block = blocks.get(i);
      broken[i] = mayReach(block, width - RAGGED) && width(block) >= width - RAGGED && continues(i);
      count += broken[i] ? 1 : 0;
    }
    return count >= MIN_BROKEN && count * SHARE >= broken.length
        ? broken
        : new boolean[blocks.size()];
  }

  /** Whether the sentence of a block goes on in the next line of the text. */
  private boolean continues(int at) {
    Block next = blocks.get(at + 1);
    if (!(next instanceof Paragraph) || !touches(blocks.get(at), next)) {
      return false;
    }
    String printed = source.text(blocks.get(at).span()).strip();
    String line = Folding.fold(printed);
    char last = line.isEmpty() ? '|' : line.charAt(line.length() - 1);
    boolean opened = last == ':' && line.lastIndexOf('(') > line.lastIndexOf(')');
    if ("。:!|".indexOf(last) >= 0 && !opened || !isProse(printed)) {
      return false;
    }
    String printedBelow = source.text(next.span()).strip();
    String below = Folding.fold(printedBelow);
    return !below.isEmpty()
        && isProse(printedBelow)
        && (line.endsWith("(") || Marker.of(below).isEmpty() && FieldLabel.at(below, 0).isEmpty());
  }

  /**
   * Whether a line is neither a row of cells nor damaged: repair counts the places in a line as it
   * was printed.
   */
  private static boolean isProse(String line) {
    int gaps = 0;
    for (int i = GAPS.next(line, 1, line.length());
        i < line.length();
        i = GAPS.next(line, i + 1, line.length())) {
      gaps += line.charAt(i) == '\t' || line.charAt(i - 1) != ' ' ? 1 : 0;
    }
    return gaps <= 1 && DAMAGE.next(line, 0, line.length()) == line.length();
  }

  private boolean touches(Block block, Block next) {
    int end = source.charIndex(block.span().end());
    int start = source.charIndex(next.span().start());
    String text = source.text();
    return start - end == 1 && text.charAt(end) == '\n'
        || start - end == 2 && text.startsWith("\r\n", end)
        || start - end > 2 && PageNumber.is(text, end, start);
  }

  /** The width of the widest line; more than the limit as soon as one is too wide. */
  private int widest() {
    int widest = 0;
    for (Block block : blocks) {
      if (widest <= MAX_WIDTH && mayReach(block, widest)) {
        widest = Math.max(widest, width(block));
      }
    }
    return widest;
  }

  /** Whether a block has enough characters to be so wide, so that it must be measured. */
  private static boolean mayReach(Block block, int columns) {
    return block instanceof Table || 2 * block.span().length() >= columns;
  }

  private int width(Block block) {
    if (block instanceof Furniture) {
      return 0;
    }
    if (block instanceof Table || block.span().length() > MAX_WIDTH) {
      return MAX_WIDTH + 1;
    }
    String text = source.text();
    int end = source.charIndex(block.span().end());
    int columns = 0;
    for (int at = source.charIndex(block.span().start()); at < end; ) {
      int c = text.codePointAt(at);
      columns += c < 0x80 ? 1 : 2;
      at += Character.charCount(c);
    }
    return columns;
  }
}
