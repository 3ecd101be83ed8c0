package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Clauses of units between a task and what is told of it: {@code 新建泵站2座,市甲局牵头,市乙局配合,已完工1座。} */
final class UnitClauses {

  private static final Lexicon VERBS = Lexicon.of("牵头", "负责", "主办", "承办");
  private static final CharacterSet STOPS = CharacterSet.of(",;。");
  private static final int MIN_TASK = 4; // characters
  private static final int MAX_LENGTH = 120; // characters of all clauses

  private UnitClauses() {}

  static Optional<InlineUnits> in(Line line) {
    return in(line, true);
  }

  /** Returns those before a clause that tells by when something was done, and ends the line. */
  static Optional<InlineUnits> beforeTime(Line line) {
    return in(line, false);
  }

  private static Optional<InlineUnits> in(Line line, boolean times) {
    String s = line.folded();
    int from = line.contentStart() + MIN_TASK;
    int start = first(line, from);
    if (start == s.length()) {
      return Optional.empty();
    }
    int end = STOPS.next(s, start, s.length());
    int next = STOPS.next(s, end + 1, s.length());
    while (next < s.length()
        && next - start <= MAX_LENGTH
        && s.charAt(end) == ','
        && (isWhole(line, start, next) || times && isTime(line, end + 1, next))) {
      end = next;
      next = STOPS.next(s, end + 1, s.length());
    }
    if (end + 1 >= s.length()) {
      return Optional.empty(); // nothing is told behind them
    }
    return Optional.of(new InlineUnits(start, end + 1, Duties.of(line, start, end)))
        .filter(units -> !units.duties().roles().isEmpty());
  }

  /** Where the first clause of units begins; the end of the line if there is none. */
  private static int first(Line line, int from) {
    String s = line.folded();
    int start = STOPS.next(s, Math.min(from, s.length()), s.length()) + 1;
    while (start < s.length()) {
      int end = STOPS.next(s, start, s.length());
      boolean says = s.startsWith("由", start) || VERBS.isIn(s, start, end);
      if (says && end - start <= MAX_LENGTH && isWhole(line, start, end)) {
        return start;
      }
      start = end + 1;
    }
    return s.length();
  }

  private static boolean isTime(Line line, int from, int to) {
    return RoleList.deadline(line.folded(), from, to).isPresent();
  }

  private static boolean isWhole(Line line, int from, int to) {
    return RoleList.isWhole(line.text(), line.folded(), from, to);
  }
}
