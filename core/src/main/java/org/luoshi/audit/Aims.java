package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures that are to be reached. */
final class Aims {

  private static final int BACK = 12;

  private Aims() {}

  /**
   * Returns the targets that a text prints before a figure; where it prints none, those of the
   * task.
   */
  static List<Mark> before(Case text, int at) {
    List<Mark> aims = new ArrayList<>();
    for (int i = Math.max(0, at - BACK); i < at; i++) {
      Mark mark = text.marks().get(i);
      boolean aim = Words.isAim(mark.lead());
      if (aim || !aims.isEmpty() && isListedBehind(aims.get(aims.size() - 1), mark)) {
        aims.add(mark);
      }
    }
    return aims.isEmpty() ? text.targets() : aims;
  }

  /**
   * Returns the figure of which a text speaks from its beginning, and a part of which is told
   * later: 2000个村环境整治。上半年全部开工。累计完成650个; empty if there is none.
   */
  static Optional<Mark> opening(Case text, Mark part) {
    List<Mark> marks = text.marks();
    return marks.subList(0, Math.min(BACK, marks.size())).stream()
        .filter(m -> m.end() < part.start() && m.sameUnit(part) && m.interval().isPositive())
        .findFirst();
  }

  /** Returns all numbers that a target may stand for: what is decreed is not rounded. */
  static Interval interval(Mark target) {
    return Words.leadsAim(target.lead()) ? Interval.exact(target.value()) : target.interval();
  }

  /** Returns whether a mark stands in the list that another one opens: 征地5亩、征收3户. */
  private static boolean isListedBehind(Mark first, Mark mark) {
    return mark.script().text(first.end(), mark.start()).startsWith("、");
  }
}
