package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.text.CharacterSet;

/** How a document reports on its tasks. */
enum ReportForm {
  /** It does not. */
  NONE,
  /** By labels, columns or words of the time being. */
  TOLD,
  /** By sentences behind those that set the tasks: {@code 新建泵站2座。1座完工,1座正在招标。} */
  BEHIND_TASKS;

  private static final int MIN_TOLD = 2;
  private static final int MAX_NAME = 24; // characters of the name of a task before a colon
  private static final CharacterSet NO_NAME = CharacterSet.of(",;:(“《");

  /**
   * Returns the form of a document.
   *
   * @param lines the lines of its lists
   * @param reports whether the document says that it reports progress
   */
  static ReportForm of(List<Line> lines, boolean reports) {
    return !reports ? NONE : isToldBehind(lines) ? BEHIND_TASKS : TOLD;
  }

  /** Whether most numbered lines of several sentences tell in a later one what was done. */
  private static boolean isToldBehind(List<Line> lines) {
    int several = 0;
    int told = 0;
    for (Line line : lines) {
      if (line.label().filter(l -> l.field() == Field.PROGRESS).isPresent()) {
        return false;
      }
      int stop = line.marker().isPresent() ? taskEnd(line.folded(), line.contentStart()) : 0;
      if (stop > 0 && stop < line.length() && line.grid().isEmpty()) {
        several++;
        told += ProgressWords.tell(line.folded(), stop, line.length()) ? 1 : 0;
      }
    }
    return told >= MIN_TOLD && 3 * told >= 2 * several;
  }

  /** Returns where the sentence or the name ends that a task begins with; 0 if neither does. */
  static int taskEnd(String s, int from) {
    int stop = s.indexOf('。', from);
    int colon = s.lastIndexOf(':', Math.min(from + MAX_NAME, stop < 0 ? s.length() : stop));
    boolean named = colon > from && NO_NAME.next(s, from, colon) == colon;
    return (named ? colon : stop) + 1;
  }

  /** Returns where the sentences of a stretch begin that tell what was done; its end if none do. */
  int told(String s, int from, int to) {
    int start = this == BEHIND_TASKS ? taskEnd(s, from) : 0;
    while (start > from && start < to) {
      int stop = s.indexOf('。', start);
      int end = stop < 0 || stop >= to ? to : stop + 1;
      if (ProgressWords.mayTell(s, start, end)) {
        return start;
      }
      start = end;
    }
    return to;
  }
}
