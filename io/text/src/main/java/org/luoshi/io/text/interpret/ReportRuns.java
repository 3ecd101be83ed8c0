package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * Divides a work report that stands on one line: behind its title, the meeting and the address to
 * the deputies, at the numbers of its chapters and behind their headings, and at blanks that follow
 * a sentence.
 */
final class ReportRuns {

  private static final int MIN_HEAD = 40;

  /** No report on one line is shorter. */
  static final int MIN_LENGTH = 600;

  private static final int MAX_HEAD = 300;
  private static final int MAX_TITLE = 60;
  private static final int MAX_HEADING = 45;
  private static final int MAX_NUMBER = 12;
  private static final String ADDRESS = "各位代表";
  private static final Lexicon ADDRESSES = Lexicon.of(ADDRESS);
  private static final CharacterSet STARTS = CharacterSet.of("(第一二三四五六七八九十");
  private static final CharacterSet STOPS = CharacterSet.of("。!?");
  private static final Lexicon BEGINS = Lexicon.of("报告", "人民代表大会", "请予审议", "请审议");
  private static final Lexicon TAILS =
      Lexicon.of(
          "工作回顾", "的回顾", "工作总结", "主要工作", "重点工作", "工作安排", "工作部署", "总体要求", "目标任务", "主要目标", "工作任务",
          "自身建设", "奋斗目标", "总体思路");

  private final String s;
  private final TreeSet<Integer> starts = new TreeSet<>(List.of(0));

  private ReportRuns(Line line) {
    this.s = line.folded();
  }

  /** Returns where the parts of a line begin, the first at 0. */
  static List<Integer> starts(Line line) {
    String s = line.folded();
    int limit = Math.min(s.length(), MAX_HEAD + ADDRESS.length());
    int address = s.length() < MIN_HEAD ? limit : ADDRESSES.first(s, 0, limit);
    if (address == limit || !BEGINS.isIn(s, 0, Math.min(s.length(), address + MAX_HEAD))) {
      return List.of(0);
    }
    ReportRuns runs = new ReportRuns(line);
    boolean headed = s.lastIndexOf("会议上", address) > 0;
    return s.length() >= MIN_LENGTH
        ? runs.divide(address)
        : headed ? runs.divideHead(address) : List.of(0);
  }

  private List<Integer> divide(int address) {
    divideHead(address);
    divideAtNumbers(address);
    divideAtBlanks(address);
    return new ArrayList<>(starts);
  }

  private void add(int at) {
    int start = Characters.blanksEnd(s, at, s.length());
    if (start < s.length()) {
      starts.add(start);
    }
  }

  private List<Integer> divideHead(int address) {
    int titled = s.indexOf("报告");
    int title = titled >= 0 && titled + 2 <= Math.min(address, MAX_TITLE) ? titled + 2 : 0;
    int meeting = s.lastIndexOf("会议", address);
    add(title);
    if (meeting >= title) {
      int end = meeting + 2;
      while (end < address && "上)".indexOf(s.charAt(end)) >= 0) {
        end++;
      }
      add(end);
    }
    add(address);
    int colon = address + ADDRESS.length();
    if (colon < s.length() && s.charAt(colon) == ':') {
      add(colon + 1);
    }
    return new ArrayList<>(starts);
  }

  /** The numbers of chapters and sections that count up in their style. */
  private void divideAtNumbers(int from) {
    Map<MarkerStyle, Integer> last = new EnumMap<>(MarkerStyle.class);
    for (int i = STARTS.next(s, from, s.length());
        i < s.length();
        i = STARTS.next(s, i + 1, s.length())) {
      Optional<Marker> marker = follows(last, i);
      if (marker.isPresent()) {
        add(i);
        last.put(marker.get().style(), marker.get().value());
        last.keySet().removeIf(style -> style.compareTo(marker.get().style()) > 0);
        endHeading(i, i + marker.get().end());
      }
    }
  }

  private Optional<Marker> follows(Map<MarkerStyle, Integer> last, int at) {
    boolean bracket = s.charAt(at) == '(';
    boolean behind = STOPS.has(s.charAt(at - 1)) || Characters.isBlank(s.charAt(at - 1));
    if (!bracket && !behind) {
      return Optional.empty();
    }
    return Marker.of(s.substring(at, Math.min(s.length(), at + MAX_NUMBER)))
        .filter(marker -> marker.style().isSection())
        .filter(marker -> marker.value() == last.getOrDefault(marker.style(), 0) + 1);
  }

  /** A heading ends at a blank, or with the words that most of them end with. */
  private void endHeading(int start, int from) {
    int blank = from;
    int limit = Math.min(s.length(), from + MAX_HEADING);
    while (blank < limit && !STOPS.has(s.charAt(blank)) && !Characters.isBlank(s.charAt(blank))) {
      blank++;
    }
    int tail = s.charAt(start) == '(' ? 0 : headingEnd(s, from);
    if (tail > 0 && tail <= blank) {
      add(tail);
    } else if (blank < limit && !STOPS.has(s.charAt(blank))) {
      add(blank);
    }
  }

  /** Where the heading of a part ends before its text, by its last words; 0 if nothing tells. */
  static int headingEnd(String s, int from) {
    int limit = Math.min(s.length(), from + MAX_HEADING);
    for (int i = from; i < limit && !STOPS.has(s.charAt(i)); i++) {
      int end = i + TAILS.lengthAt(s, i, limit);
      if (end > i && end < limit && "和与及、,的:;。 ".indexOf(s.charAt(end)) < 0) {
        return end;
      }
    }
    return 0;
  }

  private void divideAtBlanks(int from) {
    for (int i = STOPS.next(s, from, s.length());
        i + 1 < s.length();
        i = STOPS.next(s, i + 1, s.length())) {
      if (Characters.isBlank(s.charAt(i + 1)) || s.startsWith(ADDRESS, i + 1)) {
        add(i + 1);
        endPart(Characters.blanksEnd(s, i + 1, s.length()));
      }
    }
  }

  /** The heading of a part that has no number ends at a blank. */
  private void endPart(int from) {
    int limit = Math.min(s.length(), from + MAX_HEADING);
    int end = from;
    while (end < limit && !Characters.isBlank(s.charAt(end)) && !STOPS.has(s.charAt(end))) {
      end++;
    }
    if (end < limit
        && Characters.isBlank(s.charAt(end))
        && ReportHeadings.isPart(s.substring(from, end))) {
      add(end);
    }
  }
}
