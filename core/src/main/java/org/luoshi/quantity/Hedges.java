package org.luoshi.quantity;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.WordLists;

/**
 * The words of {@code hedges.txt} that touch a number and bound it, before it (近, 超过) and behind it
 * (以上, 左右).
 */
final class Hedges {

  /**
   * A word that bounds a number.
   *
   * @param comparator what it says
   * @param edge where it begins, before a number, or ends, behind it
   */
  record Hedge(Comparator comparator, int edge) {}

  /**
   * A word of a place.
   *
   * @param next its character that stands next to the number
   * @param notBeside the characters beside which it does not count
   */
  private record Word(char next, String text, Comparator comparator, String notBeside) {}

  /**
   * The words of a place, longest first.
   *
   * @param next the characters of them that stand next to the number
   */
  private record Place(CharacterSet next, Word[] words) {}

  private static final String AT_LEAST = "至少";
  private static final int VERB = 2;
  private static final int EACH = "每人".length();
  private static final CharacterSet AMOUNTS = CharacterSet.of("中值入收额资"); // 产值过5亿元
  private static final Place BEFORE = load("before");
  private static final Place PLANNED = load("planned");
  private static final Place BEHIND = load("behind");

  private Hedges() {}

  /**
   * Returns the hedge before {@code number}; {@link Comparator#EQUAL} at {@code number} if there is
   * none.
   */
  static Hedge before(Passage passage, int number, Stance stance) {
    Hedge none = new Hedge(Comparator.EQUAL, number);
    int end = passage.isBlank(number - 1) ? number - 1 : number;
    Hedge hedge = before(passage, end, BEFORE, none);
    if (hedge == none && stance == Stance.PLANNED) {
      hedge = before(passage, end, PLANNED, none);
    }
    return hedge != none ? hedge : beforeVerb(passage, end, sign(passage, end, none));
  }

  /** A sign of comparison is no bracket: none is open before it, or closes behind it. */
  private static Hedge sign(Passage passage, int end, Hedge none) {
    int sign = end - 1;
    char c = passage.at(sign);
    if (c == '>' && isPrinted(passage, sign, ">＞")) {
      String before = passage.text(sign - Passage.WINDOW, sign);
      boolean closes = before.lastIndexOf('<') > before.lastIndexOf('>');
      return closes ? none : new Hedge(Comparator.MORE, sign);
    }
    if (c == '<' && isPrinted(passage, sign, "<＜")) {
      String behind = passage.text(end, end + Passage.WINDOW);
      int close = behind.indexOf('>');
      boolean opens = close >= 0 && behind.lastIndexOf('<', close) < 0;
      return opens ? none : new Hedge(Comparator.LESS, sign);
    }
    return none;
  }

  private static boolean isPrinted(Passage passage, int at, String signs) {
    return signs.indexOf(passage.rawAt(at)) >= 0;
  }

  private static Hedge before(Passage passage, int end, Place place, Hedge none) {
    char next = passage.at(end - 1);
    if (!place.next.has(next)) {
      return none;
    }
    for (Word word : place.words) {
      int start = end - word.text().length();
      if (word.next == next
          && stands(word.text(), passage, start, end)
          && passage.endsWith(word.text(), end)
          && word.notBeside().indexOf(passage.at(start - 1)) < 0) {
        Hedge hedge = new Hedge(word.comparator(), start);
        boolean every = word.comparator() == Comparator.EVERY;
        return every && passage.at(start - EACH) == '每'
            ? before(passage, start, place, hedge)
            : hedge;
      }
    }
    return none;
  }

  /** Whether 过 and 上 stand before a round number, or 过 begins a list of things: 过10亿元企业18家. */
  private static boolean stands(String word, Passage passage, int start, int end) {
    return !"过上".contains(word)
        || "百千万亿".indexOf(passage.at(end)) >= 0
        || word.equals("过")
            && (passage.isBoundary(start - 1) || AMOUNTS.has(passage.at(start - 1)));
  }

  /** Returns 至少 where a verb stands between it and the number: 至少引进1个. */
  private static Hedge beforeVerb(Passage passage, int end, Hedge none) {
    int start = end - VERB - AT_LEAST.length();
    return passage.startsWith(AT_LEAST, start)
            && !passage.isBoundary(end - 1)
            && !passage.isBoundary(end - VERB)
        ? new Hedge(Comparator.AT_LEAST, start)
        : none;
  }

  /**
   * Returns the hedge behind {@code number}; {@link Comparator#EQUAL} at {@code number} if there is
   * none.
   */
  static Hedge behind(Passage passage, int number) {
    char next = passage.at(number);
    if ((next == '多' || next == '余') && passage.isBoundary(number + 1)) {
      return new Hedge(Comparator.MORE, number + 1);
    }
    int start = passage.isBlank(number) ? number + 1 : number;
    char first = passage.at(start);
    if (!BEHIND.next.has(first)) {
      return new Hedge(Comparator.EQUAL, number);
    }
    for (Word word : BEHIND.words) {
      int end = start + word.text().length();
      if (word.next == first
          && passage.startsWith(word.text(), start)
          && word.notBeside().indexOf(passage.at(end)) < 0) {
        return new Hedge(word.comparator(), end);
      }
    }
    return new Hedge(Comparator.EQUAL, number);
  }

  private static Place load(String place) {
    List<Word> words = new ArrayList<>();
    StringBuilder beside = new StringBuilder();
    for (List<String> line : WordLists.lines(Hedges.class, "hedges.txt")) {
      Comparator comparator = Comparator.parse(line.get(1));
      for (String entry :
          line.get(0).equals(place) ? line.subList(2, line.size()) : List.<String>of()) {
        int mark = entry.indexOf('!');
        String text = mark < 0 ? entry : entry.substring(0, mark);
        char next = text.charAt(place.equals("behind") ? 0 : text.length() - 1);
        beside.append(next);
        words.add(new Word(next, text, comparator, mark < 0 ? "" : entry.substring(mark + 1)));
      }
    }
    words.sort((a, b) -> b.text().length() - a.text().length());
    return new Place(CharacterSet.of(beside.toString()), words.toArray(Word[]::new));
  }
}
