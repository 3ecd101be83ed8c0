package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.CharacterSet;

/**
 * The matters for the public (实事) that one paragraph of a notice or of news counts up: {@code
 * 这十件实事是:1.…2.…}. As many numbers as the words before them promise are evidence; other numbers in
 * such a paragraph count up what is asked of the units.
 *
 * @param at the line of the paragraph
 * @param starts where the matters begin in it
 * @param end where the last one ends
 */
record RunInMatters(int at, List<Integer> starts, int end) {

  private static final int MIN_MATTERS = 3;
  private static final int MAX_PROMISE = 10; // 件为民办实事
  private static final int MAX_NUMBER = 8;
  private static final CharacterSet COUNTED = CharacterSet.of("件");
  private static final CharacterSet INTRODUCES = CharacterSet.of(":。");
  private static final CharacterSet DIVIDES = CharacterSet.of("。;, ");

  /** Finds the first paragraph that counts up matters; empty if none does. */
  static Optional<RunInMatters> in(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<RunInMatters> found = in(lines.get(i).folded(), i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<RunInMatters> in(String s, int at) {
    int counted = COUNTED.next(s, 0, s.length());
    while (counted < s.length()) {
      int stop = INTRODUCES.next(s, counted, s.length());
      int first = Math.min(s.length(), stop + 1);
      boolean promises = s.substring(counted, Math.min(stop, counted + MAX_PROMISE)).contains("实事");
      if (promises && marker(s, first).filter(m -> m.value() == 1).isPresent()) {
        List<Integer> starts = starts(s, first);
        boolean kept =
            starts.size() >= MIN_MATTERS
                && DeclaredCount.before(s, counted).equals(OptionalLong.of(starts.size()));
        return kept ? Optional.of(new RunInMatters(at, starts, end(s, starts))) : Optional.empty();
      }
      counted = COUNTED.next(s, first, s.length());
    }
    return Optional.empty();
  }

  private static Optional<Marker> marker(String s, int from) {
    return Marker.of(s.substring(from, Math.min(s.length(), from + MAX_NUMBER)))
        .filter(m -> m.style() != MarkerStyle.BARE);
  }

  /** The places of the numbers that count up from one in the style of the first. */
  private static List<Integer> starts(String s, int first) {
    MarkerStyle style = marker(s, first).orElseThrow().style();
    List<Integer> starts = new ArrayList<>(List.of(first));
    for (int i = DIVIDES.next(s, first, s.length()) + 1;
        i < s.length();
        i = DIVIDES.next(s, i, s.length()) + 1) {
      int expected = starts.size() + 1;
      if (marker(s, i).filter(m -> m.style() == style && m.value() == expected).isPresent()) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Where the last matter ends: it is one sentence if none of the others has more. */
  private static int end(String s, List<Integer> starts) {
    for (int i = 0; i + 1 < starts.size(); i++) {
      int stop = s.indexOf('。', starts.get(i));
      if (stop >= 0 && stop < starts.get(i + 1) - 1) {
        return s.length();
      }
    }
    int stop = s.indexOf('。', starts.get(starts.size() - 1));
    return stop < 0 ? s.length() : stop + 1;
  }

  /** Returns the lines without the matters and their heading. */
  List<Line> others(List<Line> lines) {
    Line line = lines.get(at);
    List<Line> others = new ArrayList<>(lines.subList(0, at));
    if (!isHeaded(line)) {
      others.add(line.part(0, starts.get(0)));
    }
    if (end < line.length()) {
      others.add(line.part(end, line.length()));
    }
    others.addAll(lines.subList(at + 1, lines.size()));
    return others;
  }

  /** Whether the words before the matters are a heading of its own: 3、办好五件实事:. */
  private boolean isHeaded(Line line) {
    int first = starts.get(0);
    return line.marker().isPresent()
        && line.folded().charAt(first - 1) == ':'
        && line.folded().lastIndexOf('。', first) < 0;
  }

  /** The headings of the chapters above. */
  private static List<Line> chapters(List<Line> above) {
    return above.stream()
        .filter(line -> line.marker().filter(m -> m.style().isSection()).isPresent())
        .filter(line -> BodyForm.isShort(line) && !line.endsSentence())
        .toList();
  }

  /** Reads the matters. */
  ListDraft read(Context context, List<Line> lines) {
    ListDraft list = new ListDraft();
    HeadingStack headings = new HeadingStack();
    if (isHeaded(lines.get(at))) {
      int first = starts.get(0);
      chapters(lines.subList(0, at)).forEach(headings::push);
      list.headings.add(headings.push(lines.get(at), first - 1));
      context.account(CharacterClass.HEADING, lines.get(at), 0, first);
    }
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
      Line matter = lines.get(at).part(starts.get(i), to);
      Marker marker = matter.marker().orElseThrow();
      ItemDraft item =
          new ItemDraft(Optional.of(new Part(matter, 0, marker.numberEnd())), headings.path());
      new ItemWriter(context, item, ReportForm.NONE).text(matter, Optional.empty());
      context.account(CharacterClass.ITEM_NUMBER, matter, 0, marker.end());
      list.items.add(item);
    }
    return list;
  }
}
