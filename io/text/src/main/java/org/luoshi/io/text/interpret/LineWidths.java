package org.luoshi.io.text.interpret;

import java.util.BitSet;
import java.util.List;
import org.luoshi.io.text.repair.DamageRepair;
import org.luoshi.source.Block;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * How wide the lines of a plain text are, how far they are indented and apart, in columns of which
 * an ideograph takes two.
 */
final class LineWidths {

  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 130;
  private static final int RAGGED = 6; // marks that may not begin a line leave it shorter
  private static final int HANGING = 3; // or stand behind its end
  private static final int INDENT = 3;
  private static final int MIN_LINES = 3;
  private static final int FEW_WIDE = 3;
  private static final int WIDE_SHARE = 10; // one line in so many may be wider
  private static final int PLAIN_SHARE = 5; // one line in so many may be an exception
  private static final int MAX_GAP = 4;

  private final SourceDocument source;
  private final List<Block> blocks;
  private final BitSet pages;
  private final short[] columns; // -1 for what is no line of text
  private int width; // of a full line; 0 if the lines are of all widths
  private boolean indented;
  private int gap = 1; // ends of line between two lines of a paragraph

  private LineWidths(SourceDocument source, BitSet pages) {
    this.source = source;
    this.blocks = source.blocks();
    this.pages = pages;
    this.columns = new short[blocks.size()];
  }

  static LineWidths of(SourceDocument source, BitSet pages) {
    LineWidths widths = new LineWidths(source, pages);
    if (widths.measure() && widths.findWidth()) {
      widths.findGap();
      widths.findIndent();
    }
    return widths;
  }

  /** Returns whether many lines are equally wide. */
  boolean areEqual() {
    return width > 0;
  }

  boolean isLine(int block) {
    return block < columns.length && columns[block] > 0;
  }

  boolean isFull(int block) {
    return columns[block] >= width - RAGGED;
  }

  /** Returns whether a line is at least half as wide as a full one: a short one may be a cell. */
  boolean isHalf(int block) {
    return 2 * columns[block] >= width;
  }

  /** Returns whether a line is as wide as most full ones: its end can be one by chance. */
  boolean isAsWide(int block) {
    return isFull(block) && columns[block] <= width + HANGING;
  }

  /** Returns whether the first lines of paragraphs are indented. */
  boolean areIndented() {
    return indented;
  }

  boolean isIndented(int block) {
    return indent(block) >= INDENT;
  }

  /** Returns whether two lines stand further apart than those of a paragraph, on one page. */
  boolean isApart(int block, int next) {
    return next == block + 1 && gap(block, next) > gap;
  }

  /** Measures all lines; returns false if many are wider than any page. */
  private boolean measure() {
    int wide = 0;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = (short) (pages.get(i) ? -1 : columns(blocks.get(i)));
      wide += columns[i] > MAX_WIDTH ? 1 : 0;
      if (wide > FEW_WIDE + i / WIDE_SHARE) {
        return false;
      }
    }
    return wide * WIDE_SHARE <= columns.length;
  }

  private int columns(Block block) {
    if (!(block instanceof Paragraph)) {
      return -1;
    }
    if (block.span().length() > MAX_WIDTH) {
      return MAX_WIDTH + 1;
    }
    String text = source.text();
    int start = source.charIndex(block.span().start());
    int end = Characters.blanksStart(text, start, source.charIndex(block.span().end()));
    int half = (start + end) / 2;
    boolean layered =
        end - start > 1
            && (text.charAt(half) == text.charAt(start)
                || Characters.isBlank(text.charAt(start + 1))
                    && !Characters.isBlank(text.charAt(start)));
    if (!layered) {
      return columns(text, start, end);
    }
    String once = DamageRepair.repair(text.substring(start, end)).text();
    return columns(once, 0, once.length());
  }

  /** Returns how many columns a text takes. */
  static int columns(String text) {
    return columns(text, 0, text.length());
  }

  private static int columns(String text, int start, int end) {
    int columns = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      columns += c < 0x80 ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
    }
    return columns;
  }

  /** The width at which most lines end that end inside a sentence; false if they are of all. */
  private boolean findWidth() {
    int[] lines = new int[MAX_WIDTH + 1];
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= MIN_WIDTH && columns[i] <= MAX_WIDTH && goesOn(i)) {
        lines[columns[i]]++;
      }
    }
    int most = 0;
    int sum = 0;
    for (int w = MIN_WIDTH; w <= MAX_WIDTH; w++) {
      sum += lines[w] - (w > MIN_WIDTH + RAGGED ? lines[w - RAGGED - 1] : 0);
      if (sum > most && lines[w] > 0) {
        most = sum;
        width = w;
      }
    }
    width = most >= MIN_LINES ? width : 0;
    return width > 0;
  }

  /** Returns whether a line ends inside a sentence. */
  boolean goesOn(int block) {
    String text = source.text();
    int start = source.charIndex(blocks.get(block).span().start());
    int end = Characters.blanksStart(text, start, source.charIndex(blocks.get(block).span().end()));
    char last = end > start ? Folding.fold(text.charAt(end - 1)) : '。';
    return Character.isLetterOrDigit(last) || ",、%".indexOf(last) >= 0;
  }

  private void findGap() {
    int[] gaps = new int[MAX_GAP + 1];
    for (int i = 0; i + 1 < columns.length; i++) {
      if (isFull(i) && columns[i + 1] > 0 && goesOn(i)) {
        gaps[Math.min(MAX_GAP, gap(i, i + 1))]++;
      }
    }
    for (int g = 1; g < MAX_GAP; g++) {
      gap = gaps[g] > gaps[gap] ? g : gap;
    }
  }

  /** Whether lines that go on are not indented, and those that begin a paragraph are. */
  private void findIndent() {
    int within = 0;
    int indentedWithin = 0;
    int first = 0;
    int indentedFirst = 0;
    for (int i = 0; i + 1 < columns.length; i++) {
      if (columns[i] <= 0 || columns[i + 1] <= 0) {
        continue;
      }
      int is = isIndented(i + 1) ? 1 : 0;
      if (isFull(i) && goesOn(i)) {
        within++;
        indentedWithin += is;
      } else if (!isFull(i) && !goesOn(i)) {
        first++;
        indentedFirst += is;
      }
    }
    indented =
        indentedFirst >= MIN_LINES
            && (first - indentedFirst) * PLAIN_SHARE <= first
            && indentedWithin * PLAIN_SHARE <= within;
  }

  private int indent(int block) {
    String text = source.text();
    int end = source.charIndex(blocks.get(block).span().end());
    int columns = 0;
    for (int at = source.charIndex(blocks.get(block).span().start());
        at < end && Characters.isBlank(text.charAt(at));
        at++) {
      columns += text.charAt(at) < 0x80 ? 1 : 2;
    }
    return columns;
  }

  private int gap(int block, int next) {
    String text = source.text();
    int end = source.charIndex(blocks.get(next).span().start());
    int lines = 0;
    for (int at = source.charIndex(blocks.get(block).span().end()); at < end; at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
