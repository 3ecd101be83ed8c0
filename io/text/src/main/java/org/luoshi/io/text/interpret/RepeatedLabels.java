package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;

/**
 * Lines that hold nothing but a number and the name of a field ({@code （二）完成情况}): they are labels
 * of what stands below them where the same lines come again under item after item and tell how far
 * it is, else headings.
 */
final class RepeatedLabels {

  private static final int MIN_TIMES = 3;
  private static final int MAX_LENGTH = 12;

  private RepeatedLabels() {}

  static void accept(List<Line> lines) {
    Map<String, List<Line>> same = new HashMap<>();
    for (Line line : lines) {
      int length = line.length() - line.contentStart();
      if (line.marker().isPresent()
          && length > 1
          && length <= MAX_LENGTH
          && field(line).isPresent()) {
        same.computeIfAbsent(line.folded(), l -> new ArrayList<>()).add(line);
      }
    }
    same.values().removeIf(labels -> labels.size() < MIN_TIMES);
    if (same.values().stream().anyMatch(RepeatedLabels::tellProgress)) {
      same.values().forEach(RepeatedLabels::acceptAll);
    }
  }

  private static boolean tellProgress(List<Line> labels) {
    return field(labels.get(0)).filter(Field.PROGRESS::equals).isPresent();
  }

  private static void acceptAll(List<Line> labels) {
    labels.forEach(line -> line.acceptLabel(field(line).orElseThrow()));
  }

  private static Optional<Field> field(Line line) {
    String label = line.folded().substring(line.contentStart()).concat(":");
    return FieldLabel.at(label, 0)
        .filter(found -> found.end() == label.length())
        .map(FieldLabel::field);
  }
}
