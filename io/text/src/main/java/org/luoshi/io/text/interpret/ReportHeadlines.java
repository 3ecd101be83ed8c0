package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.model.Measurement;

/** Finds the headline figures of a work report: what its review tells first of the whole. */
final class ReportHeadlines {

  private static final int MANY = 4; // so many figures make a paragraph one of headline figures
  private static final int SOME = 2; // so many, where none of the first paragraphs has many
  private static final int FIRST = 4;

  private ReportHeadlines() {}

  /**
   * The figures of the first paragraph that has four or more, or of as many paragraphs together
   * that dashes lead or that are lines of a list; where there are none, of the first paragraph with
   * two at the beginning.
   */
  static List<Measurement> in(List<Line> review, Figures figures) {
    List<List<Measurement>> blocks = new ArrayList<>();
    List<Measurement> block = List.of();
    int before = 0; // so many figures has the paragraph before
    for (int i = 0; i < review.size(); i++) {
      List<Measurement> found = figures.measurements(List.of(Part.of(review.get(i))));
      boolean few = !found.isEmpty() && found.size() < MANY && before > 0 && before < MANY;
      if (few && continues(review.get(i - 1), review.get(i))) {
        block.addAll(found);
      } else if (block.size() >= MANY) {
        return block;
      } else {
        block = new ArrayList<>(found);
        blocks.add(block);
      }
      before = found.size();
    }
    return block.size() >= MANY ? block : some(blocks);
  }

  private static List<Measurement> some(List<List<Measurement>> blocks) {
    return blocks.stream()
        .limit(FIRST)
        .filter(found -> found.size() >= SOME)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean continues(Line before, Line line) {
    boolean listed = BodyForm.isShort(before) && BodyForm.isShort(line);
    return isLead(before) && isLead(line) || listed && !before.endsSentence();
  }

  private static boolean isLead(Line line) {
    return line.marker().filter(m -> m.style() == MarkerStyle.DASH).isPresent();
  }
}
