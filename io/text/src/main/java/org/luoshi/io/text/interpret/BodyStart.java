package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.text.Lexicon;

/**
 * Finds where the lists of a document begin: with the first line that is evidence of items, or with
 * the headings above it.
 */
final class BodyStart {

  private static final Lexicon GUIDES = Lexicon.of("指导思想", "总体要求", "总体思路", "基本原则", "工作原则");
  private static final int MAX_STOPPED_HEADING = 24;
  private static final int MAX_INTRODUCTION = 3; // paragraphs

  private final List<Line> lines;
  private final int from;
  private final int to;

  /**
   * Creates it.
   *
   * @param lines the lines up to the end of the text
   * @param from the first of them below the head
   */
  BodyStart(List<Line> lines, int from) {
    this.lines = lines;
    this.from = from;
    this.to = lines.size();
  }

  /**
   * Returns the first line that is evidence of a list, or the first of the headings directly above
   * it.
   */
  int first() {
    int start = from;
    while (start < to
        && !BodyForm.isItem(lines.get(start), next(start))
        && lines.get(start).grid().filter(Grid::holdsItems).isEmpty()
        && !isDutyAboveItems(start)
        && TableHeader.at(lines, start).isEmpty()
        && HeadlessTable.at(lines, start, true).isEmpty()) {
      start++;
    }
    // the units can stand in a later paragraph of the first item, or behind its last clause
    while (start < to
        && start > from
        && lines.get(start).marker().isEmpty()
        && lines.get(start - 1).marker().isEmpty()
        && lines.get(start - 1).endsWith(';')) {
      start--;
    }
    if (start < to
        && start > from
        && lines.get(start).marker().isEmpty()
        && isNumbered(lines.get(start - 1))) {
      start--;
    }
    int first = firstCounted(start);
    return lastSection(aboveHeadings(first), first);
  }

  /** The section that holds the first item, where those above it hold nothing but sentences. */
  private int lastSection(int start, int first) {
    Optional<Marker> style =
        start < first
            ? lines.get(start).marker().filter(m -> m.style().isSection())
            : Optional.empty();
    int last = start;
    for (int i = start + 1; i < first && style.isPresent(); i++) {
      boolean next =
          lines.get(i).marker().filter(m -> m.style() == style.get().style()).isPresent();
      boolean told = next && isHeading(lines.get(i)) && lines.get(i - 1).endsSentence();
      last = told ? i : last;
    }
    return last;
  }

  /**
   * An item with a number follows those that count up to it, whether or not they have units, but
   * for those that tell no more than what guides the others.
   */
  private int firstCounted(int line) {
    Optional<Marker> found =
        line < to
            ? lines.get(line).marker().filter(m -> BodyForm.isItemStyle(m.style()))
            : Optional.empty();
    int first = line;
    int below = -1; // the first below the last heading of a section
    int value = found.map(Marker::value).orElse(0);
    for (int i = line - 1; i >= from && value > 1; i--) {
      Optional<Marker> above = lines.get(i).marker();
      if (above.filter(m -> m.style() == found.get().style()).isEmpty()) {
        below = above.filter(m -> m.style().isSection()).isPresent() ? first : below;
        continue;
      }
      if (above.get().value() != value - 1) {
        return first;
      }
      String words = lines.get(i).folded();
      if (!GUIDES.startingAt(words, above.get().end(), words.length()).isEmpty()) {
        return below < 0 ? first : below;
      }
      value--;
      first = i;
    }
    return first;
  }

  /**
   * Returns the first numbered matter, or the numbered headings above it; the end if there is none.
   */
  int firstMatter() {
    return numberedHeading(NumberedSentences.first(lines, from));
  }

  /**
   * Returns the first of numbered tasks most of which have a paragraph below them, or sentences
   * behind them, that tell what was done, or the numbered headings above it; the end if there are
   * none.
   */
  int firstTold() {
    int first = ReportForm.firstToldBelow(lines.subList(from, to)) + from;
    first = first < to ? first : ReportForm.firstToldBehind(lines.subList(from, to)) + from;
    return numberedHeading(first);
  }

  /** The first of the headings above a line that has a number; the line if none has. */
  private int numberedHeading(int first) {
    int above = aboveHeadings(first);
    while (above < first && lines.get(above).marker().isEmpty()) {
      above++;
    }
    return above;
  }

  /**
   * Returns the title of a list of matters for the public in a notice: it stands right above the
   * first of three numbered sentences or more, or says with a colon how many follow; the end if
   * there is none.
   */
  int firstPromised() {
    for (int i = from + 1; i < to; i++) {
      Line above = lines.get(i - 1);
      boolean promises = above.marker().isEmpty() && BodyForm.promises(above.compact());
      if (promises
          && isHeading(above)
          && isCounted(i, 1)
          && isCounted(i + 1, 2)
          && isCounted(i + 2, 3)) {
        return aboveHeadings(i);
      }
      if (promises && above.endsWith(':') && isPromised(above.folded(), i)) {
        return i;
      }
    }
    return to;
  }

  /** Whether as many numbered sentences follow as the words say: {@code 十件实事完成情况如下:}. */
  private boolean isPromised(String words, int first) {
    int counted = words.lastIndexOf('件');
    long count = counted < 0 ? 0 : DeclaredCount.before(words, counted).orElse(0);
    Optional<MarkerStyle> style = lines.get(first).marker().map(Marker::style);
    int value = 1;
    while (value <= count && counts(first + value - 1, style, value)) {
      value++;
    }
    return count > 1 && value > count;
  }

  private boolean counts(int at, Optional<MarkerStyle> style, int value) {
    return at < to
        && lines.get(at).endsSentence()
        && lines.get(at).marker().filter(m -> m.value() == value).map(Marker::style).equals(style);
  }

  private boolean isCounted(int at, int value) {
    return at < to
        && lines.get(at).marker().filter(m -> m.value() == value).isPresent()
        && isNumbered(lines.get(at));
  }

  /** Whether a heading says who answers for the numbered sentences below it. */
  private boolean isDutyAboveItems(int at) {
    Line line = lines.get(at);
    boolean section = line.marker().map(m -> m.style().isSection()).orElse(true);
    return (section || HeadingDuty.role(line).isPresent())
        && isHeading(line)
        && next(at).filter(BodyStart::isTask).isPresent()
        && HeadingDuty.of(line).isPresent();
  }

  private static boolean isTask(Line line) {
    return isNumbered(line) && (line.endsSentence() || line.endsWith(')') || line.endsWith(';'));
  }

  /** The first of the headings above a line, and of those above their introductions. */
  private int aboveHeadings(int line) {
    int start = line;
    int below;
    int above = aboveIntroduction(line);
    do {
      below = start;
      start = headingsAbove(above);
      above = aboveIntroduction(start);
    } while (start < below && lines.get(start).marker().isPresent() && above < start);
    return start;
  }

  /** The first of the headings directly above a line; nothing above the label of an attachment. */
  private int headingsAbove(int line) {
    int start = line;
    boolean labelled = false;
    while (start < to
        && start > from
        && !labelled
        && isHeading(lines.get(start - 1))
        && !isPoint(lines.get(start - 1), lines.get(start))) {
      start--;
      labelled = BodyForm.isAttachmentLabel(lines.get(start));
    }
    return start;
  }

  /** A heading of a section can have a few sentences of introduction below it. */
  private int aboveIntroduction(int start) {
    for (int i = start - 1; i >= from && i >= start - MAX_INTRODUCTION && start < to; i--) {
      Line line = lines.get(i);
      boolean numbered = line.marker().isPresent();
      boolean section = line.marker().filter(m -> m.style().isSection()).isPresent();
      if (section && BodyForm.isShort(line) && !line.endsSentence() && i < start - 1) {
        return i + 1 < start && isHeading(line) ? i + 1 : start;
      }
      if (numbered || !line.endsSentence()) {
        return start;
      }
    }
    return start;
  }

  private static boolean isNumbered(Line line) {
    return line.marker().filter(m -> BodyForm.isItemStyle(m.style())).isPresent();
  }

  private static boolean isHeading(Line line) {
    boolean signed = Dates.whole(line.folded()).isPresent() || Signatures.isSignedAndDated(line);
    boolean numbered = line.marker().isPresent() && line.length() <= MAX_STOPPED_HEADING;
    return line.grid().isEmpty()
        && BodyForm.isShort(line)
        && (numbered || !line.endsSentence())
        && (!line.endsWith(':') || HeadingDuty.role(line).isPresent())
        && !signed;
  }

  /** A sentence is no heading of a section whose numbers begin anew below it. */
  private static boolean isPoint(Line line, Line below) {
    Optional<Marker> marker = line.marker().filter(m -> m.style().isSection());
    return line.endsSentence()
        && marker.isPresent()
        && below
            .marker()
            .filter(m -> m.style() == marker.get().style() && m.value() <= marker.get().value())
            .isPresent();
  }

  private Optional<Line> next(int at) {
    return at + 1 < to ? Optional.of(lines.get(at + 1)) : Optional.empty();
  }
}
