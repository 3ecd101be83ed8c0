package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.text.Lexicon;

/** Numbered sentences of a document that promises matters to the public, each of which is one. */
final class NumberedSentences {

  private static final int MIN_MATTERS = 3;
  private static final Lexicon OVERALL = Lexicon.of("总体", "整体", "基本情况", "进展情况");

  private NumberedSentences() {}

  /**
   * Returns the first of three or more; the size of the lines if there are fewer, or the first of
   * them opens the chapters of a report. Problems, and what is required, are no matters.
   */
  static int first(List<Line> lines, int from) {
    int first = lines.size();
    int count = 0;
    boolean closed = false;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean ends = line.endsSentence() || line.unitBracket().isPresent();
      boolean sentence = line.marker().isPresent() && ends;
      if (sentence && !closed && !ReportForm.isAspect(line)) {
        first = Math.min(first, i);
        count++;
      } else if (!sentence && line.marker().filter(m -> m.style().isSection()).isPresent()) {
        closed = Requirements.closes(line);
      }
    }
    return count >= MIN_MATTERS && !opensChapters(lines.get(first)) ? first : lines.size();
  }

  private static boolean opensChapters(Line line) {
    return OVERALL.lengthAt(line.folded(), line.contentStart(), line.length()) > 0;
  }
}
