package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.RoleList;

/**
 * Divides a line in which several items run together: at the numbers of one sequence, or behind
 * each bracket of units that closes the text before it. A line without evidence of units in its
 * parts is left whole.
 */
final class Runs {

  private static final int MIN_LENGTH = 30;

  private Runs() {}

  /** Returns where the parts of a line begin, the first at 0. */
  static List<Integer> starts(Line line) {
    String s = line.folded();
    if (s.length() < MIN_LENGTH) {
      return List.of(0);
    }
    List<Integer> numbered = numbered(s);
    if (numbered.size() > 1 && haveUnits(line, numbered)) {
      return numbered;
    }
    List<Integer> bracketed = bracketed(line);
    return bracketed.size() > 1 ? bracketed : List.of(0);
  }

  /**
   * The places of the longest run of numbers of one style that count up, each behind the end of a
   * sentence.
   */
  private static List<Integer> numbered(String s) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    Optional<Marker> last = Marker.of(s).filter(m -> m.style() != MarkerStyle.FIRSTLY);
    for (int i = 1; i < s.length() - 1; i++) {
      boolean head = "。;) ".indexOf(s.charAt(i - 1)) >= 0 && startsNumber(s.charAt(i));
      if (!head) {
        continue;
      }
      Optional<Marker> marker = Marker.of(s.substring(i, Math.min(s.length(), i + 12)));
      boolean next =
          marker.isPresent()
              && marker.get().style() != MarkerStyle.FIRSTLY
              && follows(last, marker.get());
      if (next) {
        starts.add(i);
        last = marker;
      }
    }
    return starts;
  }

  private static boolean startsNumber(char c) {
    return c == '(' || '0' <= c && c <= '9' || c >= '①' && c <= '⑳' || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static boolean follows(Optional<Marker> last, Marker marker) {
    return last.map(l -> l.style() == marker.style() && l.value() + 1 == marker.value())
        .orElse(marker.value() == 1);
  }

  private static boolean haveUnits(Line line, List<Integer> starts) {
    int with = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
      Line part = line.part(starts.get(i), end);
      boolean labelled =
          FieldLabel.all(part.folded(), 0, part.length()).stream()
              .anyMatch(l -> l.field().role().isPresent());
      with +=
          labelled || UnitBracket.of(part).isPresent() || InlineUnits.of(part).isPresent() ? 1 : 0;
    }
    return with * 2 > starts.size();
  }

  private static List<Integer> bracketed(Line line) {
    String s = line.folded();
    List<Brackets> brackets = topBrackets(s);
    if (brackets.size() < 2) {
      return List.of(0);
    }
    List<Integer> starts = new ArrayList<>(List.of(0));
    int withUnits = 0;
    for (Brackets b : brackets) {
      if (!RoleList.parse(line.text(), s, b.open() + 1, b.close()).isEmpty()) {
        withUnits++;
        int after = b.close() + 1;
        int end = after < s.length() && "。;,".indexOf(s.charAt(after)) >= 0 ? after + 1 : after;
        if (end < s.length()) {
          starts.add(end);
        }
      }
    }
    return withUnits > 1 ? starts : List.of(0);
  }

  private static List<Brackets> topBrackets(String s) {
    List<Brackets> found = new ArrayList<>();
    int open = -1;
    int depth = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '(' && depth++ == 0) {
        open = i;
      } else if (c == ')' && depth > 0 && --depth == 0) {
        found.add(new Brackets(open, i, true));
      }
    }
    return found;
  }
}
