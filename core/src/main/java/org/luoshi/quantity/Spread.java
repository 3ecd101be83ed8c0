package org.luoshi.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.luoshi.text.CharacterSet;

/** The names of a list whose numbers follow in a list of their own: A、B和C分别增长5%、6%和7%. */
final class Spread {

  static final CharacterSet JOINTS = CharacterSet.of("、和与及");

  private static final Set<String> HEADS = Set.of("城镇", "城市", "农村", "一", "二", "第一", "第二");
  private static final int MOST = 12;

  private Spread() {}

  /**
   * Returns the names of a list, if as many numbers follow; empty if not.
   *
   * @param list the words that name the list
   * @param end where the first of the numbers ends
   */
  static List<String> names(Stretch list, int end) {
    int numbers = numbers(list.passage(), end);
    List<String> names = numbers > 1 ? split(list) : List.of();
    return names.size() == numbers ? completed(names) : List.of();
  }

  /** Returns how many numbers stand in a list whose first one ends at {@code end}. */
  static int numbers(Passage passage, int end) {
    int numbers = 1;
    int to = passage.clauseEnd(end);
    for (int at = end; at < to && numbers <= MOST; at++) {
      if (JOINTS.has(passage.at(at))) {
        if (!passage.isDigit(at + 1)) {
          return numbers;
        }
        numbers++;
      }
    }
    return numbers;
  }

  private static List<String> split(Stretch list) {
    List<String> names = new ArrayList<>();
    int from = list.from();
    for (int at = list.from(); at <= list.to(); at++) {
      if (at == list.to() || JOINTS.has(list.passage().at(at))) {
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
    boolean ordinal = first.startsWith("第") && !last.startsWith("第");
    int head = code ? codeLength(last) : ordinal ? first.length() - 1 : first.length();
    if (!code && !HEADS.contains(first) || head == 0 || last.length() <= head) {
      return names;
    }
    List<String> completed = new ArrayList<>();
    for (String name : names) {
      String whole = name.equals(last) ? last : name + last.substring(head);
      completed.add(ordinal && !whole.startsWith("第") ? "第" + whole : whole);
    }
    return completed;
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
