package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.UnitList;

/**
 * Words that are labels where they come again under item after item: a number and the name of a
 * field alone on a line, of what stands below it ({@code （二）完成情况}), and words too short to be
 * labels else ({@code 单位:}, {@code 完成:}).
 */
final class RepeatedLabels {

  private static final int MIN_TIMES = 3;
  private static final int MAX_LENGTH = 12;
  private static final int SHORT = 2; // characters
  private static final Map<String, Field> SHORT_LABELS =
      Map.of(
          "单位",
          Field.RESPONSIBLE,
          "部门",
          Field.RESPONSIBLE,
          "领导",
          Field.LEADER,
          "期限",
          Field.DEADLINE,
          "完成",
          Field.PROGRESS);

  private RepeatedLabels() {}

  static void accept(List<Line> lines) {
    Map<String, List<Line>> same = new HashMap<>();
    Map<String, List<Line>> abbreviated = new HashMap<>();
    for (Line line : lines) {
      int length = line.length() - line.contentStart();
      if (line.marker().isPresent()
          && length > 1
          && length <= MAX_LENGTH
          && field(line).isPresent()) {
        same.computeIfAbsent(line.folded(), l -> new ArrayList<>()).add(line);
      } else if (line.length() > SHORT + 1 && line.folded().charAt(SHORT) == ':') {
        abbreviated
            .computeIfAbsent(line.folded().substring(0, SHORT), l -> new ArrayList<>())
            .add(line);
      }
    }
    same.values().removeIf(labels -> labels.size() < MIN_TIMES);
    if (same.values().stream().anyMatch(RepeatedLabels::tellProgress)) {
      same.values().forEach(RepeatedLabels::acceptAll);
    }
    abbreviated.forEach(RepeatedLabels::acceptShort);
  }

  private static void acceptShort(String word, List<Line> labels) {
    Field field = SHORT_LABELS.get(word);
    if (field == null || labels.size() < MIN_TIMES) {
      return;
    }
    boolean units = field.role().isPresent();
    for (Line line : labels) {
      if (!units || UnitList.areLikely(line.unitNames(SHORT + 1, line.length()), line.folded())) {
        line.acceptLabel(new FieldLabel(field, 0, SHORT + 1));
      }
    }
  }

  private static boolean tellProgress(List<Line> labels) {
    return field(labels.get(0)).filter(Field.PROGRESS::equals).isPresent();
  }

  private static void acceptAll(List<Line> labels) {
    for (Line line : labels) {
      Field field = field(line).orElseThrow();
      line.acceptLabel(new FieldLabel(field, line.contentStart(), line.length()));
    }
  }

  private static Optional<Field> field(Line line) {
    String label = line.folded().substring(line.contentStart()).concat(":");
    return FieldLabel.at(label, 0)
        .filter(found -> found.end() == label.length())
        .map(FieldLabel::field);
  }
}
