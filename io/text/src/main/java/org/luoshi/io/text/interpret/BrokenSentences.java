package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Span;

/**
 * Paragraphs of a report that are broken where a page ended: a line that holds the end of a
 * sentence ends within the next one, which goes on right below.
 */
final class BrokenSentences {

  private static final int MIN_LENGTH = 20;
  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;。");

  private BrokenSentences() {}

  /** Returns the lines, those put together that a sentence goes on in. */
  static List<Line> joined(Context context, List<Line> lines) {
    List<Line> whole =
        JoinedLines.of(
            context.source(), lines, (first, at) -> isBroken(context.source(), lines, first, at));
    if (whole.size() < lines.size()) {
      context.find(TextFindings.JOINED, "", lines.size() - whole.size());
    }
    return whole;
  }

  private static boolean isBroken(SourceDocument source, List<Line> lines, int first, int at) {
    Line line = lines.get(at);
    Line below = lines.get(at + 1);
    boolean prose = first < at || line.folded().indexOf('。') >= 0;
    return prose
        && line.length() >= MIN_LENGTH
        && Character.isIdeographic(line.folded().charAt(line.length() - 1))
        && below.marker().isEmpty()
        && CLAUSE_ENDS.next(below.folded(), 0, below.length()) < below.length()
        && RunInHeading.end(below).isEmpty()
        && isNext(source, line.span(), below.span());
  }

  /** Whether nothing but the end of the line stands between two lines. */
  private static boolean isNext(SourceDocument source, Span line, Span below) {
    if (line.end() >= below.start()) {
      return false;
    }
    String gap = source.text(Span.of(line.end(), below.start()));
    return gap.isBlank() && gap.indexOf('\n') == gap.lastIndexOf('\n');
  }
}
