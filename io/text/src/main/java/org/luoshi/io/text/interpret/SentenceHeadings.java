package org.luoshi.io.text.interpret;

import java.util.BitSet;
import java.util.List;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * Finds the short sentences on lines of their own that head the paragraphs below them, in a report
 * that has several: 产业结构持续优化。
 */
final class SentenceHeadings {

  private static final int MIN = 5; // of a report
  private static final int SHORTEST = 6;
  private static final int LONGEST = 46;
  private static final int PARAGRAPH = 40;
  private static final Lexicon INTRODUCES = Lexicon.of("以下", "如下", "下列");

  private SentenceHeadings() {}

  /** Returns the places of those among some lines; none if there are too few. */
  static BitSet in(List<Line> lines) {
    BitSet found = new BitSet();
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean leads = i > 0 && isChapter(lines.get(i - 1)); // the paragraphs of a chapter
      if (isHeading(lines.get(i), lines.get(i + 1))
          && (!leads || RunInHeading.end(lines.get(i + 1)).isEmpty())) {
        found.set(i);
      }
    }
    return found.cardinality() >= MIN ? found : new BitSet();
  }

  private static boolean isChapter(Line line) {
    return BodyForm.isShort(line) && line.marker().filter(m -> m.style().isSection()).isPresent();
  }

  private static boolean isHeading(Line line, Line below) {
    String s = line.folded();
    int stop = s.length() - 1;
    return s.length() >= SHORTEST
        && s.length() <= LONGEST
        && s.indexOf('。') == stop
        && line.marker().isEmpty()
        && CharacterSet.DIGITS.next(s, 0, stop) == stop
        && !INTRODUCES.isIn(s)
        && !RunInHeading.isProse(line, stop)
        && below.marker().isEmpty()
        && below.length() >= PARAGRAPH;
  }
}
