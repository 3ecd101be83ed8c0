package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.CharacterSet;

/**
 * Lines that end inside the name of a unit, as narrow columns leave them: rows of a table with
 * blanks between its cells, {@code … 县教育局、县住 / 建局 12月底}, and the lines of a cell.
 */
final class BrokenNames {

  private static final int MAX_REST = 6; // characters behind the break
  private static final int MAX_NAME = 8; // and before it
  private static final CharacterSet TIERS = CharacterSet.of("省市县区州旗镇");
  private static final CharacterSet WHOLE = CharacterSet.of("省市县区州旗镇各");
  private static final CharacterSet ENDS = CharacterSet.of(" \t、,;");
  private static final CharacterSet LETTERS = CharacterSet.of(Character::isIdeographic);

  private BrokenNames() {}

  /** Returns the lines, those put together that a name goes on in. */
  static List<Line> joined(SourceDocument source, List<Line> lines) {
    return JoinedLines.of(
        source, lines, (first, at) -> isBroken(lines.get(at).folded(), lines.get(at + 1).folded()));
  }

  /** Returns the parts of a cell of units, those put together that a name goes on in. */
  static List<Part> inCell(SourceDocument source, List<Part> cell) {
    List<Line> lines = new ArrayList<>(cell.size());
    for (Part part : cell) {
      if (part.from() > 0 || part.to() < part.line().length()) {
        return cell;
      }
      lines.add(part.line());
    }
    List<Line> whole = joined(source, lines);
    return whole.size() == lines.size() ? cell : whole.stream().map(Part::of).toList();
  }

  private static boolean isBroken(String line, String below) {
    int end = ENDS.next(below, 0, Math.min(below.length(), MAX_REST + 1));
    int start = ENDS.lastEnd(line, Math.max(0, line.length() - MAX_NAME - 1), line.length());
    boolean may =
        end > 0
            && end <= MAX_REST
            && LETTERS.runEnd(below, 0, end) == end
            && !WHOLE.has(below.charAt(0))
            && line.length() - start > 1
            && line.length() - start <= MAX_NAME
            && TIERS.has(line.charAt(start));
    if (!may || UnitForm.canAnswer(line, start, line.length())) {
      return false;
    }
    String name = line.substring(start).concat(below.substring(0, end));
    return UnitForm.canAnswer(name, 0, name.length());
  }
}
