package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;

/**
 * Labels of goals that begin items: where nothing else names the tasks, the same label comes again
 * right below what was done, and what was done stands below each of them.
 */
final class GoalLabels {

  private GoalLabels() {}

  static void accept(List<Line> lines) {
    String words = "";
    for (int i = 1; i < lines.size() && words.isEmpty(); i++) {
      words = tells(lines, i - 1) && isGoal(lines, i) ? words(lines.get(i)) : "";
    }
    if (words.isEmpty()) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean same = lines.get(i).folded().startsWith(words);
      if (same && i > 0 && lines.get(i - 1).marker().isPresent()) {
        return; // a number names the task above its goals
      }
    }
    for (Line line : lines) {
      if (line.folded().startsWith(words)) {
        line.acceptLabel(BodyForm.asTask(line.label().orElseThrow()));
      }
    }
  }

  private static boolean isGoal(List<Line> lines, int at) {
    return lines.get(at).label().filter(GoalLabels::isGoal).isPresent() && tells(lines, at + 1);
  }

  private static boolean isGoal(FieldLabel label) {
    return label.field() == Field.TARGET && label.start() == 0;
  }

  private static boolean tells(List<Line> lines, int at) {
    return at < lines.size()
        && lines.get(at).label().filter(l -> l.field() == Field.PROGRESS).isPresent();
  }

  private static String words(Line line) {
    return line.folded().substring(0, line.label().orElseThrow().end());
  }
}
