package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.source.CharacterClass;

/** The signs that lead the items and headings of a list: {@code ●新建泵站。(市甲局)}. */
final class Bullets {

  private Bullets() {}

  /** Takes the signs off lines, for they are no part of what stands behind them. */
  static void takeOff(Context context, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int end = Chrome.bullet(line.folded());
      if (end > 0 && end < line.length() && line.grid().isEmpty() && !isPoint(lines, i)) {
        context.account(CharacterClass.LABEL, line, 0, end);
        lines.set(i, line.part(end, line.length()));
      }
    }
  }

  /** Whether a sentence shows no sign of an item, so that it may be a point of the text above. */
  private static boolean isPoint(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.endsSentence()
        && line.unitBracket().isEmpty()
        && InlineUnits.of(line).isEmpty()
        && (at + 1 == lines.size() || lines.get(at + 1).label().isEmpty());
  }
}
