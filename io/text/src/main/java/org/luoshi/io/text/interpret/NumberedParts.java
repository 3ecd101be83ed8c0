package org.luoshi.io.text.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.ReportHeadings;

/**
 * Finds the parts of a work report below which the chapters are numbered like them: {@code
 * 一、2015年工作回顾} above {@code 一、产业发展}.
 */
final class NumberedParts {

  private NumberedParts() {}

  /** Returns the headings of the parts; none if the numbers do not begin again below them. */
  static Set<Line> in(List<Line> lines) {
    Set<Line> parts = new HashSet<>();
    boolean again = false;
    for (Line line : lines) {
      Optional<Marker> number = line.marker().filter(m -> m.style() == MarkerStyle.CHINESE_COMMA);
      if (number.isPresent() && BodyForm.isShort(line) && !line.endsSentence()) {
        boolean next = number.get().value() == parts.size() + 1;
        if (next && ReportHeadings.isPart(line.folded())) {
          parts.add(line);
        } else {
          again |= number.get().value() == 1 && !parts.isEmpty();
        }
      }
    }
    return again && parts.size() > 1 ? parts : Set.of();
  }
}
