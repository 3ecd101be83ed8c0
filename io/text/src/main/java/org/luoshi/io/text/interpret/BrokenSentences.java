package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Span;

/**
 * Paragraphs of a report that are broken where a page ended, or around words in another print: a
 * line that holds the end of a sentence ends within the next one, which goes on right below; links,
 * bold words and lowered digits stand on lines of their own.
 */
final class BrokenSentences {

  private static final int MIN_LENGTH = 20;
  private static final int MAX_BOLD = 12;
  private static final int MAX_LOWERED = 4;
  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;。");
  private static final CharacterSet OPENS = CharacterSet.of("《“(");
  private static final CharacterSet GOES_ON = CharacterSet.of("》”),、;。");
  private static final CharacterSet LOWERED = CharacterSet.of("0123456789.");

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
    boolean goesOn =
        prose
            && line.length() >= MIN_LENGTH
            && Character.isIdeographic(line.folded().charAt(line.length() - 1))
            && below.marker().isEmpty()
            && CLAUSE_ENDS.next(below.folded(), 0, below.length()) < below.length()
            && RunInHeading.end(below).isEmpty();
    boolean quoted =
        OPENS.has(line.folded().charAt(line.length() - 1)) || GOES_ON.has(below.folded().charAt(0));
    boolean inside = quoted || isBold(lines, at) || isBold(lines, at - 1) || isLowered(lines, at);
    return (goesOn || inside || first < at && isLowered(lines, at - 1))
        && isNext(source, line.span(), below.span());
  }

  /** Whether short words behind a line stand before the verb of its sentence: 主要目标, 是:. */
  private static boolean isBold(List<Line> lines, int at) {
    if (at < 0 || at + 2 >= lines.size()) {
      return false;
    }
    Line line = lines.get(at);
    return lines.get(at + 2).folded().startsWith("是:")
        && lines.get(at + 1).length() <= MAX_BOLD
        && line.folded().charAt(line.length() - 1) == '的';
  }

  /** Whether the digits of a formula stand behind its letters: PM, 2.5. */
  private static boolean isLowered(List<Line> lines, int at) {
    if (at < 0) {
      return false;
    }
    String s = lines.get(at).folded();
    String below = lines.get(at + 1).folded();
    char last = s.charAt(s.length() - 1);
    return (last >= 'A' && last <= 'Z' || last == 'm')
        && below.length() <= MAX_LOWERED
        && LOWERED.runEnd(below, 0, below.length()) == below.length();
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
