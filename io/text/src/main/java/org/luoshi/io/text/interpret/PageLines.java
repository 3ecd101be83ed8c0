package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.io.text.lexis.PageMark;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/**
 * The lines of a plain text that stand at the head and foot of each printed page and belong to no
 * paragraph: numbers of pages, addresses, and the running titles beside them.
 */
final class PageLines {

  private static final int MAX_TITLE = 60;

  private final SourceDocument source;
  private final BitSet lines = new BitSet();

  /** Lines that are marks only where others are like them. */
  private final Map<String, List<Integer>> alike = new LinkedHashMap<>();

  private PageLines(SourceDocument source) {
    this.source = source;
  }

  /** Returns the blocks of a document that are such lines. */
  static BitSet of(SourceDocument source) {
    PageLines pages = new PageLines(source);
    pages.findMarks();
    if (!pages.lines.isEmpty()) {
      pages.findTitles();
    }
    return pages.lines;
  }

  /**
   * Returns the lines that are nothing but the number of a page: each one more than the one before,
   * and one of them inside a paragraph.
   */
  static BitSet bareNumbers(SourceDocument source, LineWidths widths) {
    BitSet numbers = new BitSet();
    int page = 0;
    boolean within = false; // whether one of them stands between two lines of a paragraph
    for (int i = 1; i < source.blocks().size(); i++) {
      int number =
          widths.isLine(i) ? PageMark.bareNumber(source.text(source.blocks().get(i).span())) : 0;
      if (number > 0 && page > 0 && number != page + 1) {
        return new BitSet();
      }
      if (number > 0) {
        numbers.set(i);
        page = number;
        within |= widths.isLine(i + 1) && widths.isFull(i - 1) && widths.goesOn(i - 1);
      }
    }
    return within && numbers.cardinality() > 1 ? numbers : new BitSet();
  }

  private void findMarks() {
    for (int i = 0; i < source.blocks().size(); i++) {
      if (!(source.blocks().get(i) instanceof Paragraph paragraph) || !mayBeMark(paragraph)) {
        continue;
      }
      PageMark mark = PageMark.of(text(i));
      switch (mark.kind()) {
        case SURE -> lines.set(i);
        case REPEATED -> alike.computeIfAbsent(mark.like(), l -> new ArrayList<>()).add(i);
        case NONE -> {}
      }
    }
    alike.values().stream()
        .filter(same -> same.size() > 1 && countUp(same))
        .forEach(same -> same.forEach(lines::set));
  }

  private boolean mayBeMark(Paragraph paragraph) {
    Span span = paragraph.span();
    return span.length() <= PageMark.MAX_LENGTH
        && PageMark.mayBe(
            source.text(), source.charIndex(span.start()), source.charIndex(span.end()));
  }

  /** Whether marks with numbers of pages name one page after the other. */
  private boolean countUp(List<Integer> same) {
    int first = PageMark.of(text(same.get(0))).page();
    for (int i = 0; first > 0 && i < same.size(); i++) {
      if (PageMark.of(text(same.get(i))).page() != first + i) {
        return false;
      }
    }
    return true;
  }

  /** A short line that stands beside a mark on several pages is the title that runs on. */
  private void findTitles() {
    Map<String, Set<Integer>> beside = new LinkedHashMap<>();
    for (int at = lines.nextSetBit(0); at >= 0; at = lines.nextSetBit(at + 1)) {
      for (int next : new int[] {at - 1, at + 1}) {
        if (isShort(next)) {
          beside.computeIfAbsent(text(next), t -> new HashSet<>()).add(next);
        }
      }
    }
    beside.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> same.forEach(lines::set));
  }

  private boolean isShort(int at) {
    return at >= 0
        && at < source.blocks().size()
        && !lines.get(at)
        && source.blocks().get(at) instanceof Paragraph paragraph
        && paragraph.span().length() <= MAX_TITLE
        && text(at).length() > 1
        && !text(at).endsWith("。");
  }

  private String text(int at) {
    return Characters.strip(Folding.fold(source.text(source.blocks().get(at).span())));
  }
}
