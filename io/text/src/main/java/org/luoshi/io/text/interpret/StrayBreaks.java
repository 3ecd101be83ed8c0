package org.luoshi.io.text.interpret;

import java.util.BitSet;
import java.util.List;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.source.Block;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * Finds numbered paragraphs that are broken here and there, as where the page of a PDF ended:
 * within a bracket that the next line closes, or within a sentence behind another one.
 */
final class StrayBreaks {

  private static final int MIN_LENGTH = 24;
  private static final String SIGNS = "、,，;；"; // within a bracket
  private static final int MAX_REST = 60; // of a bracket in the next line

  private final SourceDocument source;
  private final List<Block> blocks;
  private final BitSet pages;

  private StrayBreaks(SourceDocument source, BitSet pages) {
    this.source = source;
    this.blocks = source.blocks();
    this.pages = pages;
  }

  /** Marks the lines of the text that go on in the next one. */
  static void mark(SourceDocument source, BitSet pages, boolean[] broken) {
    new StrayBreaks(source, pages).mark(broken);
  }

  private void mark(boolean[] broken) {
    boolean numbered = false;
    boolean within = false;
    int next;
    for (int at = pages.nextClearBit(0); at < blocks.size(); at = next) {
      next = pages.nextClearBit(at + 1);
      if (next >= blocks.size() || !mayBreak(at, next)) {
        within = false;
        continue;
      }
      String line = text(at);
      numbered = within ? numbered : Marker.of(line).isPresent();
      within = numbered && goesOn(line, text(next));
      broken[at] = within;
    }
  }

  /** Whether a line of some length ends without a sign, and the next one stands right below it. */
  private boolean mayBreak(int at, int next) {
    Block block = blocks.get(at);
    if (!(block instanceof Paragraph) || block.span().length() < MIN_LENGTH) {
      return false;
    }
    int end = source.charIndex(block.span().end());
    String text = source.text();
    char last = text.charAt(end - 1);
    if (!Character.isIdeographic(last) && SIGNS.indexOf(last) < 0) {
      return false;
    }
    Block below = blocks.get(next);
    int start = source.charIndex(below.span().start());
    boolean near = next > at + 1 || text.indexOf('\n', text.indexOf('\n', end) + 1) >= start;
    return near && below instanceof Paragraph;
  }

  private static boolean goesOn(String line, String below) {
    return closes(line, below)
        || Character.isIdeographic(line.charAt(line.length() - 1))
            && line.indexOf('。') >= 0
            && !endsWithUnit(line)
            && (below.indexOf('。') >= 0 || below.endsWith(")"))
            && Marker.of(below).isEmpty()
            && FieldLabel.expected(below, 0).isEmpty()
            && !ProgressWords.begin(below);
  }

  /** Whether a line is rather a row of cells whose last one names a unit. */
  private static boolean endsWithUnit(String line) {
    int from = line.lastIndexOf('。') + 1;
    int blank = line.length() - 1;
    while (blank >= from && !Characters.isBlank(line.charAt(blank))) {
      blank--;
    }
    return UnitForm.isLikely(line.substring(blank + 1));
  }

  /** Whether a line closes the bracket that is open at the end of another. */
  private static boolean closes(String line, String below) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      depth = Math.max(0, depth + step(line.charAt(i)));
    }
    int end = Math.min(below.length(), MAX_REST);
    for (int i = 0; depth > 0 && i < end; i++) {
      int step = step(below.charAt(i));
      if (step != 0) {
        return step < 0;
      }
    }
    return false;
  }

  private static int step(char c) {
    return c == '<' || Brackets.opens(c) ? 1 : c == '>' || Brackets.closes(c) ? -1 : 0;
  }

  private String text(int at) {
    return Folding.fold(Characters.strip(source.text(blocks.get(at).span())));
  }
}
