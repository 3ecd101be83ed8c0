package org.luoshi.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.luoshi.quantity.Marks.Mark;
import org.luoshi.text.CharacterSet;

/** The names of a list whose numbers follow in a list of their own: A、B和C分别增长5%、6%和7%. */
final class Spread {

  /** The word that gives each of several numbers to one of several things. */
  static final String EACH = "分别";

  static final CharacterSet JOINTS = CharacterSet.of("、和与及");

  /** They join numbers, or move them to others. */
  static final String LISTS = "、和与及到至";

  private static final CharacterSet LISTING = CharacterSet.of("、");
  private static final Set<String> HEADS =
      Set.of("东", "中", "西", "东部", "中部", "西部", "城镇", "城市", "农村", "轻", "重", "一", "二", "第一", "第二");
  private static final WordSet COMMON = WordSet.of("common");
  private static final WordSet MEASURES = WordSet.of("measure");
  private static final String PLACES = "片街区县镇乡村路";
  private static final CharacterSet STOPS = CharacterSet.of("。;\n");
  private static final CharacterSet RATE = CharacterSet.of("0123456789.-");
  private static final String INDUSTRY = "产业";
  private static final int MOST = 12;

  private Spread() {}

  /**
   * Returns a folded text in which the rates behind 分别 are divided by the sign of an enumeration
   * where commas divide them: 分别增长5%,6%,7%.
   */
  static String enumerated(String text) {
    int from = text.indexOf(EACH);
    StringBuilder letters = null;
    while (from >= 0) {
      int next = text.indexOf(EACH, from + 1);
      int end = Math.min(from + Passage.WINDOW, next < 0 ? text.length() : next);
      for (int at = from; at < end && !STOPS.has(text.charAt(at)); at++) {
        if (text.charAt(at) == ',' && text.charAt(at - 1) == '%' && isRate(text, at + 1)) {
          letters = letters == null ? new StringBuilder(text) : letters;
          letters.setCharAt(at, '、');
        }
      }
      from = next;
    }
    return letters == null ? text : letters.toString();
  }

  private static boolean isRate(String text, int from) {
    int end = RATE.runEnd(text, from, text.length());
    return end > from && end < text.length() && text.charAt(end) == '%';
  }

  /**
   * Returns the names of a list, if as many numbers follow; empty if not.
   *
   * @param list the words that name the list
   * @param end where the first of the numbers ends
   */
  static List<String> names(Stretch list, int end) {
    int numbers = numbers(list.passage(), end);
    if (numbers == 1) {
      return List.of();
    }
    List<String> names = split(list, JOINTS);
    names = names.size() == numbers ? names : split(list, LISTING);
    boolean together = names.size() != numbers || placeEnd(names) > 0 && isOfAll(list, end);
    return together ? List.of() : completed(names);
  }

  /** Returns the number with which a list goes on that one has reached; null if it ends there. */
  static Counted next(Passage passage, int end) {
    return JOINTS.has(passage.at(end)) && passage.isDigit(end + 1)
        ? UnitReader.read(passage, NumeralReader.read(passage, end + 1))
        : null;
  }

  /** Returns whether two numbers measure the whole list in two ways: 120户、1.5万平方米. */
  private static boolean isOfAll(Stretch list, int end) {
    Passage passage = list.passage();
    boolean each = passage.text(list.to(), end).contains(EACH);
    Counted next = each ? null : next(passage, end);
    return next != null && !passage.endsWith(next.unit().word(), end);
  }

  /** Returns how many numbers stand in a list whose first one ends at {@code end}. */
  static int numbers(Passage passage, int end) {
    int numbers = 1;
    int to = passage.clauseEnd(end);
    int at = passage.next(Mark.LIST, end, to);
    while (at < to && numbers <= MOST) {
      boolean joins = JOINTS.has(passage.at(at));
      boolean goesOn = passage.isDigit(at + 1);
      if (joins ? !goesOn : goesOn && !passage.isDigit(at - 1)) {
        return numbers; // 从5家、6家增加到7家、8家
      }
      numbers += joins ? 1 : 0;
      at = passage.next(Mark.LIST, at + 1, to);
    }
    return numbers;
  }

  private static List<String> split(Stretch list, CharacterSet joints) {
    List<String> names = new ArrayList<>();
    int from = list.from();
    for (int at = list.from(); at <= list.to(); at++) {
      if (at == list.to() || joints.has(list.passage().at(at))) {
        String name = list.passage().text(from, at).strip();
        if (!name.isEmpty()) {
          names.add(name);
        }
        from = at + 1;
      }
    }
    return names;
  }

  /** Gives the others what the last name says of all: 城镇 and 农村居民收入, PM10 and PM2.5浓度. */
  private static List<String> completed(List<String> names) {
    String first = names.get(0);
    String last = names.get(names.size() - 1);
    boolean code = codeLength(first) == first.length();
    int head = code ? codeLength(last) : headLength(names);
    if (head == 0 || last.length() <= head) {
      return names;
    }
    boolean ordinal = first.startsWith("第") || first.length() == 1 && last.startsWith(INDUSTRY, 1);
    List<String> completed = new ArrayList<>();
    for (String name : names) {
      String whole = name.equals(last) ? last : name + last.substring(head);
      completed.add(ordinal && !whole.startsWith("第") ? "第" + whole : whole);
    }
    return completed;
  }

  /** Returns how long the part of the last name is that is its own; 0 if it says nothing of all. */
  private static int headLength(List<String> names) {
    String first = names.get(0);
    String last = names.get(names.size() - 1);
    if (HEADS.contains(first)) {
      return first.startsWith("第") && !last.startsWith("第") ? first.length() - 1 : first.length();
    }
    int place = placeEnd(names);
    if (place > 0) {
      return place;
    }
    boolean measured =
        names.stream()
            .limit(names.size() - 1L)
            .anyMatch(
                name ->
                    MEASURES.endingAt(name, 0, name.length()) > 0
                        || codeLength(name) == name.length());
    return measured ? 0 : last.length() - COMMON.endingAt(last, 0, last.length());
  }

  /** Returns where the place ends in the last name of a list of places: 东村 of 西村、东村粮食产量. */
  private static int placeEnd(List<String> names) {
    char kind = names.get(0).charAt(names.get(0).length() - 1);
    List<String> others = names.subList(0, names.size() - 1);
    boolean places =
        others.stream().allMatch(n -> n.length() > 1 && n.charAt(n.length() - 1) == kind);
    return places && PLACES.indexOf(kind) >= 0
        ? names.get(names.size() - 1).indexOf(kind, 1) + 1
        : 0;
  }

  /** Returns how many letters, digits and points a name begins with. */
  private static int codeLength(String name) {
    int length = 0;
    while (length < name.length() && name.charAt(length) < '\u007F') {
      length++;
    }
    return length;
  }
}
