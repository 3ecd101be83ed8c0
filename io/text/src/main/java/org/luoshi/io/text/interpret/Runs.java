package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/**
 * Divides a line in which several items run together: at the numbers of one sequence, or behind
 * each bracket of units that closes the text before it; and one in which fields do, at their
 * labels. A line without evidence of units in its parts is left whole.
 */
final class Runs {

  private static final List<Integer> FIRST = List.of(0);
  private static final int MIN_LENGTH = 30;
  private static final int MAX_NUMBER = 12;
  private static final CharacterSet BEFORE_NUMBER = CharacterSet.of("。;) ");
  private static final CharacterSet CLOSING = CharacterSet.of(")");
  private static final CharacterSet NUMBER_STARTS =
      CharacterSet.of("(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十");

  private Runs() {}

  /** Returns where the parts of a line begin, the first at 0. */
  static List<Integer> starts(Line line, LineScan scan) {
    if (line.length() < MIN_LENGTH) {
      return labelled(line);
    }
    if (isRow(line.folded())) {
      return FIRST;
    }
    scan.read(line.folded());
    List<Integer> numbered = numbered(line, scan);
    if (numbered.size() > 1 && haveUnits(line, numbered)) {
      return withTail(line, numbered);
    }
    List<Integer> bracketed = bracketed(line, scan);
    if (bracketed.size() > 1) {
      return bracketed;
    }
    List<Integer> labelled = labelled(line);
    return labelled.size() > 1 ? labelled : tableHead(line);
  }

  /** Whether bars divide a line into cells, behind the number of a row or up to its end. */
  private static boolean isRow(String s) {
    int bar = s.indexOf('|');
    boolean numbered = CharacterSet.DIGITS.runEnd(s, 0, s.length()) == bar - 1 && bar > 1;
    return bar >= 0 && bar < s.lastIndexOf('|') && (numbered || s.endsWith("|"));
  }

  /**
   * Labels behind the sentences of a line that begins with one; a report may speak of tasks, unless
   * its line begins with the same words.
   */
  private static List<Integer> labelled(Line line) {
    String s = line.folded();
    int stop = s.indexOf('。');
    if (stop < 0 || stop == s.length() - 1 || line.label().isEmpty()) {
      return FIRST;
    }
    List<Integer> starts = new ArrayList<>(FIRST);
    FieldLabel first = line.label().get();
    boolean reports = first.field() == Field.PROGRESS;
    for (FieldLabel label : FieldLabel.all(s, first.end(), s.length())) {
      int last = label.start() - 1;
      while (last > first.end() && Characters.isBlank(s.charAt(last))) {
        last--;
      }
      boolean behind = s.charAt(last) == '。';
      boolean again = s.startsWith(s.substring(0, first.end()), label.start());
      if (behind && (again || !(reports && label.field() == Field.TASK))) {
        starts.add(label.start());
        reports |= label.field() == Field.PROGRESS;
      }
    }
    return starts;
  }

  /** The head of a table behind other text, and its title between them. */
  private static List<Integer> tableHead(Line line) {
    int head = line.folded().contains("序号") ? line.folded().lastIndexOf(" 序号 ") + 1 : 0;
    if (head == 0
        || line.folded().indexOf('|') >= 0
        || line.label().isPresent()
        || TableHeader.at(List.of(line), 0).isPresent()
        || TableHeader.at(List.of(line.part(head, line.length())), 0).isEmpty()) {
      return FIRST;
    }
    int title = line.folded().lastIndexOf(' ', head - 2) + 1;
    return title > 0 && BodyForm.namesDocument(line.part(title, head))
        ? List.of(0, title, head)
        : List.of(0, head);
  }

  /** What a site adds behind the last item is a part of its own, and so is the signature. */
  private static List<Integer> withTail(Line line, List<Integer> starts) {
    int last = starts.get(starts.size() - 1);
    int end = line.folded().lastIndexOf(')') + 1;
    if (end > last
        && end < line.length()
        && (Chrome.startsNavigation(line.folded().substring(end))
            || Signatures.isSignedAndDated(line.part(end, line.length())))) {
      List<Integer> all = new ArrayList<>(starts);
      all.add(end);
      return all;
    }
    return starts;
  }

  /**
   * The places of numbers that count up in their style, each behind the end of a sentence; a new
   * style begins at one.
   */
  private static List<Integer> numbered(Line line, LineScan scan) {
    String s = line.folded();
    int end = s.length() - 2;
    List<Integer> starts = FIRST;
    Map<MarkerStyle, Integer> last = Map.of();
    for (int mark = 0; mark < scan.marks() && scan.mark(mark) < end; mark++) {
      int i = scan.mark(mark) + 1;
      Optional<Marker> marker =
          BEFORE_NUMBER.has(s.charAt(i - 1)) && mayBeNumber(s, i)
              ? Marker.of(s.substring(i, Math.min(s.length(), i + MAX_NUMBER)))
              : Optional.empty();
      if (marker.isEmpty()) {
        continue;
      }
      if (last.isEmpty()) {
        starts = new ArrayList<>(FIRST);
        last = new EnumMap<>(MarkerStyle.class);
        if (line.marker().isPresent()) {
          last.put(line.marker().get().style(), line.marker().get().value());
        }
      }
      if (follows(last, marker.get())) {
        starts.add(i);
        last.put(marker.get().style(), marker.get().value());
      }
    }
    return starts;
  }

  private static boolean mayBeNumber(String s, int at) {
    int limit = Math.min(s.length(), at + MAX_NUMBER);
    return NUMBER_STARTS.has(s.charAt(at))
        && (s.charAt(at) != '(' || CLOSING.next(s, at, limit) < limit);
  }

  private static boolean follows(Map<MarkerStyle, Integer> last, Marker marker) {
    boolean counts = marker.style() != MarkerStyle.FIRSTLY && marker.style() != MarkerStyle.BARE;
    int expected = last.getOrDefault(marker.style(), 0) + 1;
    boolean section = marker.style() == MarkerStyle.CHINESE_COMMA && expected > 2;
    boolean again = marker.value() == 1 && (last.size() > 1 || section);
    return counts && (marker.value() == expected || again);
  }

  /** Whether at least half of the parts have units, or half of those numbered in one style. */
  private static boolean haveUnits(Line line, List<Integer> starts) {
    Map<MarkerStyle, int[]> byStyle = new EnumMap<>(MarkerStyle.class); // parts, those with units
    int with = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
      Line part = line.part(starts.get(i), end);
      int units = hasUnits(part) ? 1 : 0;
      with += units;
      part.marker()
          .map(m -> byStyle.computeIfAbsent(m.style(), s -> new int[2]))
          .ifPresent(
              counts -> {
                counts[0]++;
                counts[1] += units;
              });
    }
    return with * 2 >= starts.size()
        || byStyle.values().stream().anyMatch(c -> c[1] > 1 && c[1] * 2 >= c[0]);
  }

  private static boolean hasUnits(Line part) {
    boolean labelled =
        FieldLabel.all(part.folded(), 0, part.length()).stream()
            .anyMatch(l -> l.field().role().isPresent());
    return labelled
        || part.unitBracket().isPresent()
        || UnitBracket.bare(part).isPresent()
        || InlineUnits.of(part).isPresent();
  }

  private static List<Integer> bracketed(Line line, LineScan scan) {
    String s = line.folded();
    List<Integer> starts = FIRST;
    int withUnits = 0;
    int open = -1; // of the outermost brackets
    int depth = 0;
    for (int mark = 0; mark < scan.marks(); mark++) {
      int i = scan.mark(mark);
      if (i >= line.contentStart() && Brackets.opens(s.charAt(i))) {
        open = depth++ == 0 ? i : open;
      }
      if (i < line.contentStart() || !Brackets.closes(s.charAt(i))) {
        continue;
      }
      depth = Math.max(0, depth - 1);
      if (depth > 0 || open < 0) {
        continue;
      }
      int stop = stop(s, i + 1);
      if (withUnits == 0 && stop == s.length()) {
        break; // brackets that close the line divide nothing
      }
      if (!RoleList.parse(line.text(), s, open + 1, i).isEmpty()) {
        withUnits++;
        if (stop < s.length() && !Brackets.opens(s.charAt(stop))) {
          starts = starts == FIRST ? new ArrayList<>(FIRST) : starts;
          starts.add(stop);
        }
      }
      open = -1;
    }
    boolean chrome =
        starts.size() > 1 && Chrome.startsNavigation(s.substring(starts.get(starts.size() - 1)));
    return withUnits > 1 || chrome ? starts : FIRST;
  }

  /** Where the text after brackets begins. */
  private static int stop(String s, int end) {
    return end < s.length() && "。;,".indexOf(s.charAt(end)) >= 0 ? end + 1 : end;
  }
}
