package org.luoshi.io.text.interpret;

import java.util.BitSet;
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
  private static final int MIN_APART = 20; // paragraphs with empty lines between them
  private static final int MAX_BOLD = 12;
  private static final int MAX_LOWERED = 4;
  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;。");
  private static final CharacterSet OPENS = CharacterSet.of("《“(");
  private static final CharacterSet GOES_ON = CharacterSet.of("》”),、;。");
  private static final CharacterSet LOWERED = CharacterSet.of("0123456789.");

  private BrokenSentences() {}

  /** Returns the lines, those put together that a sentence goes on in. */
  static List<Line> joined(Context context, List<Line> lines) {
    int[] ends = lineEnds(context.source(), lines);
    BitSet close = closeLines(lines, ends);
    List<Line> whole =
        JoinedLines.of(
            context.source(),
            lines,
            (first, at) -> close.get(at) || isBroken(lines, first, at, ends[at]));
    if (whole.size() < lines.size()) {
      context.find(TextFindings.JOINED, "", lines.size() - whole.size());
    }
    return whole;
  }

  /**
   * Returns which lines go on in the next one, as empty lines stand between paragraphs and none
   * stands here: around words in bold print.
   */
  private static BitSet closeLines(List<Line> lines, int[] ends) {
    BitSet close = new BitSet();
    int first = 0;
    while (first < lines.size() && !ReportOpening.addresses(lines.get(first))) {
      first++;
    }
    for (int i = first + 1; i + 1 < lines.size(); i++) {
      close.set(i, ends[i] == 1);
    }
    int apart = lines.size() - first - close.cardinality();
    return apart >= MIN_APART && apart > close.cardinality() ? close : new BitSet();
  }

  private static boolean isBroken(List<Line> lines, int first, int at, int lineEnds) {
    Line line = lines.get(at);
    Line below = lines.get(at + 1);
    boolean prose = first < at || line.folded().indexOf('。') >= 0;
    return lineEnds == 1 && isInside(lines, first, at)
        || (lineEnds == 1 || lineEnds == 2) && prose && goesOn(line, below);
  }

  /** Whether a sentence goes on in the line below, where a page may have ended. */
  private static boolean goesOn(Line line, Line below) {
    int end = line.length();
    return end >= MIN_LENGTH
        && Character.isIdeographic(line.folded().charAt(end - 1))
        && below.marker().isEmpty()
        && CLAUSE_ENDS.next(below.folded(), 0, below.length()) < below.length()
        && (RunInHeading.end(below).isEmpty() || isUnfinished(line));
  }

  /** Whether a clause stands before the last one of a line, within the same sentence. */
  private static boolean isUnfinished(Line line) {
    int last = CLAUSE_ENDS.lastEnd(line.folded(), 0, line.length()) - 1;
    return last >= 0 && line.folded().charAt(last) == ',';
  }

  /** Whether a link, words in bold print or a lowered digit are one of two lines. */
  private static boolean isInside(List<Line> lines, int first, int at) {
    String line = lines.get(at).folded();
    return OPENS.has(line.charAt(line.length() - 1))
        || GOES_ON.has(lines.get(at + 1).folded().charAt(0))
        || isBold(lines, at)
        || isBold(lines, at - 1)
        || isLowered(lines, at)
        || first < at && isLowered(lines, at - 1);
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

  /** How many line ends, and blanks only, stand behind each line but the last; 0 if others do. */
  private static int[] lineEnds(SourceDocument source, List<Line> lines) {
    int[] ends = new int[lines.size()];
    for (int i = 0; i + 1 < lines.size(); i++) {
      ends[i] = lineEnds(source, lines.get(i).span(), lines.get(i + 1).span());
    }
    return ends;
  }

  private static int lineEnds(SourceDocument source, Span line, Span below) {
    if (line.end() >= below.start()) {
      return 0;
    }
    String gap = source.text(Span.of(line.end(), below.start()));
    int ends = 0;
    for (int at = gap.indexOf('\n'); at >= 0; at = gap.indexOf('\n', at + 1)) {
      ends++;
    }
    return gap.isBlank() ? ends : 0;
  }
}
