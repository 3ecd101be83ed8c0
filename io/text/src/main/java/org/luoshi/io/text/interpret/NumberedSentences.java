package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.text.Lexicon;

/** Numbered sentences of a document that promises matters to the public, each of which is one. */
final class NumberedSentences {

  private static final int MIN_MATTERS = 3;
  private static final Lexicon OVERALL = Lexicon.of("总体", "整体", "基本情况", "进展情况");
  private static final Lexicon ASPECTS = Lexicon.of("情况");

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
      boolean sentence = line.marker().isPresent() && line.endsSentence();
      if (sentence && !closed && !isAspect(line)) {
        first = Math.min(first, i);
        count++;
      } else if (!sentence && line.marker().filter(m -> m.style().isSection()).isPresent()) {
        closed = Requirements.closes(line);
      }
    }
    return count >= MIN_MATTERS && !opensChapters(lines.get(first)) ? first : lines.size();
  }

  /** Whether a numbered line names what its sentences tell of: {@code (一)指标完成情况。经考核,…} */
  private static boolean isAspect(Line line) {
    int stop = line.folded().indexOf('。');
    return stop > 0 && stop < line.length() - 1 && ASPECTS.lengthBefore(line.folded(), 0, stop) > 0;
  }

  private static boolean opensChapters(Line line) {
    return OVERALL.lengthAt(line.folded(), line.contentStart(), line.length()) > 0;
  }
}
