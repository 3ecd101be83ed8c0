package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.Lexicon;

/**
 * Names that stand in a row: between {@code 、}, the last perhaps behind 和, brackets and quotation
 * marks kept whole.
 *
 * @param names the names in order; the first may have the words before it
 * @param start where the row begins, with the words before it
 * @param joined how many names more there are if 和 in the last one joins two
 */
record NameList(List<String> names, int start, int joined) {

  private static final int WINDOW = 600;
  private static final int QUOTED = 60;
  private static final String OPENS = "(“‘《<[【";
  private static final String CLOSES = ")”’》>]】";
  private static final List<String> JOINTS = List.of("以及", "和", "及", "与");

  /** Words that names hardly hold: the one before them is the first of its list. */
  private static final Lexicon BREAKS =
      Lexicon.of(
          "对", "在", "将", "向", "把", "给", "从", "于", "由", "并", "的", "了", "已", "推进", "开展", "完成", "启动",
          "引进", "实施", "组织", "联合", "推动", "加快", "协调", "包括", "涉及", "以");

  /** Reads the names before {@code end} back to where the clause begins. */
  static NameList before(Script script, int end) {
    List<String> names = new ArrayList<>();
    int at = end;
    int last = end;
    int first = Math.max(0, end - WINDOW);
    while (at > first) {
      char c = script.at(at - 1);
      int open = closing(script, at - 1, first);
      if (open >= 0) {
        at = open;
      } else if (Script.endsClause(c) || OPENS.indexOf(c) >= 0) {
        break;
      } else if (c == '、') {
        names.add(0, script.text(at, last));
        at--;
        last = at;
      } else {
        at--;
      }
    }
    names.add(0, script.text(at, last));
    return of(names, at);
  }

  /** Reads the names of a stretch, between {@code separators}. */
  static NameList in(Script script, int from, int to, String separators) {
    List<String> names = new ArrayList<>();
    int start = from;
    for (int at = from; at < to; at++) {
      int close = opening(script, at, to);
      if (close >= 0) {
        at = close;
      } else if (separators.indexOf(script.at(at)) >= 0) {
        names.add(script.text(start, at));
        start = at + 1;
      }
    }
    names.add(script.text(start, to));
    return of(names, from);
  }

  private static NameList of(List<String> names, int start) {
    List<String> plain = names.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
    boolean joined = !plain.isEmpty() && isJoined(plain.get(plain.size() - 1));
    return new NameList(plain, start, joined ? 1 : 0);
  }

  private static boolean isJoined(String name) {
    return JOINTS.stream()
        .anyMatch(
            joint -> {
              int at = name.indexOf(joint);
              return at > 0 && at + joint.length() < name.length();
            });
  }

  /** Returns where the bracket or quotation mark opens that closes at {@code at}, or -1. */
  private static int closing(Script script, int at, int first) {
    int kind = CLOSES.indexOf(script.at(at));
    if (kind < 0) {
      return -1;
    }
    if (kind == 0) {
      return script.partner(at) >= first ? script.partner(at) : -1;
    }
    for (int i = at - 1; i >= first && i > at - QUOTED; i--) {
      if (script.at(i) == OPENS.charAt(kind)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the bracket or quotation mark closes that opens at {@code at}, or -1. */
  private static int opening(Script script, int at, int to) {
    int kind = OPENS.indexOf(script.at(at));
    if (kind < 0) {
      return -1;
    }
    if (kind == 0) {
      return script.partner(at) < to ? script.partner(at) : -1;
    }
    for (int i = at + 1; i < to && i < at + QUOTED; i++) {
      if (script.at(i) == CLOSES.charAt(kind)) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return names.size();
  }

  /** Returns whether the row may have this many names. */
  boolean mayCount(long count) {
    return count == size() || count == size() + joined;
  }

  /** Returns how many names there surely are, from the last one with a verb or preposition on. */
  int sure() {
    int from = names.size() - 1;
    while (from > 0 && !BREAKS.isIn(names.get(from))) {
      from--;
    }
    return names.size() - from;
  }

  /** Returns whether all names end alike, as names of one kind of thing do. */
  boolean endAlike() {
    return names.size() > 1
        && names.stream().map(n -> n.charAt(n.length() - 1)).distinct().count() == 1;
  }

  /** Returns whether a long name stands twice. */
  boolean repeats() {
    List<String> longOnes = names.stream().filter(n -> n.length() >= 5).toList();
    return longOnes.stream().distinct().count() < longOnes.size();
  }
}
