package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.repair.DamageRepair;
import org.luoshi.source.Block;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/**
 * Finds paragraphs whose lines were broken at a fixed width, as by a scanner, the text of a PDF or
 * an old mail program: most lines that end in the middle of a sentence are equally wide.
 */
final class Wrapping {

  private static final int MIN_BROKEN = 3;
  private static final int SHARE = 5; // one line in so many must be broken
  private static final CharacterSet GAPS = CharacterSet.of(" \t");
  private static final CharacterSet DAMAGE = CharacterSet.of("?&>");
  private static final String STOPS = "。:!|";
  private static final String CLOSINGS = "”’)》】";

  private final SourceDocument source;
  private final List<Block> blocks;
  private final BitSet pages; // lines of the page between those of the text
  private final LineWidths widths;
  private final boolean[] broken; // for each block, whether its sentence goes on in the next

  private Wrapping(SourceDocument source, BitSet pages) {
    this.source = source;
    this.blocks = source.blocks();
    this.pages = pages;
    this.widths = LineWidths.of(source, pages);
    this.broken = new boolean[blocks.size()];
    if (widths.areEqual()) {
      pages.or(PageLines.bareNumbers(source, widths));
      if (findBroken() == 0) {
        Arrays.fill(broken, false);
      }
    }
    if (count() == 0) {
      StrayBreaks.mark(source, pages, broken);
    }
    QuotedCells.mark(source, broken);
  }

  static Wrapping of(SourceDocument source, BitSet pages) {
    return new Wrapping(source, pages);
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
      last = next(last);
    }
    return last + 1;
  }

  /** Returns the whole line that begins with a block. */
  Span line(int block) {
    Span first = blocks.get(block).span();
    return broken[block] ? first.union(blocks.get(end(block) - 1).span()) : first;
  }

  /** Returns the lines of the page that stand within the line that begins with a block. */
  List<Span> between(int block) {
    if (!broken[block]) {
      return List.of();
    }
    List<Span> between = new ArrayList<>();
    int end = end(block);
    for (int i = pages.nextSetBit(block); i >= 0 && i < end; i = pages.nextSetBit(i + 1)) {
      between.add(blocks.get(i).span());
    }
    return between;
  }

  private int next(int block) {
    return pages.nextClearBit(block + 1);
  }

  /** Returns how many lines are broken; 0 if they are too few to be. */
  private int findBroken() {
    int count = 0;
    int start = 0; // of the paragraph
    for (int i = pages.nextClearBit(0); next(i) < broken.length; i = next(i)) {
      broken[i] = continues(start, i, next(i));
      start = broken[i] ? start : next(i);
      count += broken[i] ? 1 : 0;
    }
    int all = blocks.size() - pages.cardinality();
    return count >= MIN_BROKEN && count * SHARE >= all ? count : 0;
  }

  /** Whether the sentence of a block goes on in the next line of the text. */
  private boolean continues(int start, int at, int next) {
    if (!widths.isLine(at) || !widths.isLine(next) || widths.isApart(at, next)) {
      return false;
    }
    boolean full = widths.isFull(at);
    String line = text(at);
    boolean within = start < at || isProseFromStart(line);
    if (!full && !(within && widths.isHalf(at))) { // a paragraph that has begun ends with a stop
      return false;
    }
    String below = text(next);
    if (line.isEmpty() || below.isEmpty() || !isProse(line) || !isProse(below)) {
      return false;
    }
    boolean stops = stops(line) && line.lastIndexOf('(') <= line.lastIndexOf(')');
    boolean closes = stops || CLOSINGS.indexOf(line.charAt(line.length() - 1)) >= 0;
    if (widths.areIndented()) {
      return !widths.isIndented(next)
          && (widths.isAsWide(at) || (full || !stops) && !isHeading(start, at));
    }
    boolean counts = full && countsOn(start, at, below);
    boolean goesOn =
        counts
            || line.endsWith("(")
            || begins(below) == null
            || begins(below) == MarkerStyle.FIRSTLY && !stops;
    if (closes) {
      boolean chance = widths.isAsWide(at) && (within || counts) && !line.endsWith(":");
      return goesOn && chance && (widths.isFull(next) || stops(below) || below.endsWith(")"));
    }
    return goesOn && (widths.isAsWide(at) || !isHeading(start, at));
  }

  /** Whether a line cannot be a heading: it holds the end of a sentence, or counts up in one. */
  private static boolean isProseFromStart(String line) {
    int stop = line.indexOf('。');
    return stop >= 0 && stop < line.length() - 1
        || Marker.of(line).filter(m -> m.style() == MarkerStyle.FIRSTLY).isPresent();
  }

  /** The style of the number that a line begins with, DASH for a label; null if it has neither. */
  private static MarkerStyle begins(String below) {
    return FieldLabel.at(below, 0).isPresent()
        ? MarkerStyle.DASH
        : Marker.of(below).map(Marker::style).orElse(null);
  }

  /** Whether the number that a line begins with follows one inside the paragraph. */
  private boolean countsOn(int start, int at, String below) {
    Optional<Marker> marker =
        Marker.of(below).filter(m -> m.value() > 1 && m.numberEnd() < below.length());
    if (marker.isEmpty() || below.charAt(0) < '1' || below.charAt(0) > '9') {
      return false;
    }
    String before =
        marker.get().value()
            - 1
            + below.substring(marker.get().numberEnd(), marker.get().numberEnd() + 1);
    boolean within = text(start).indexOf(before) > 0;
    for (int i = next(start); !within && i <= at; i = next(i)) {
      within = text(i).contains(before);
    }
    return within;
  }

  /** Whether what has been read of a paragraph is a numbered heading over several lines. */
  private boolean isHeading(int start, int at) {
    boolean numbered =
        Marker.of(text(start)).filter(marker -> marker.style().isSection()).isPresent();
    for (int i = start; numbered && i <= at; i = next(i)) {
      numbered = text(i).indexOf('。') < 0;
    }
    return numbered;
  }

  private static boolean stops(String line) {
    int last = line.length() - 1;
    while (last > 0 && CLOSINGS.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return STOPS.indexOf(line.charAt(last)) >= 0;
  }

  /** Whether a line is no row of cells. */
  private static boolean isProse(String line) {
    int gaps = 0;
    for (int i = GAPS.next(line, 1, line.length());
        i < line.length();
        i = GAPS.next(line, i + 1, line.length())) {
      gaps += line.charAt(i) == '\t' || line.charAt(i - 1) != ' ' ? 1 : 0;
    }
    return gaps <= 1;
  }

  private String text(int at) {
    String line = Characters.strip(source.text(blocks.get(at).span()));
    boolean spaced = line.length() > 1 && Characters.isBlank(line.charAt(1));
    boolean damaged = spaced || DAMAGE.next(line, 0, line.length()) < line.length();
    return Folding.fold(damaged ? DamageRepair.repair(line).text() : line);
  }
}
