package org.luoshi.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private record Word(String text, Comparator comparator, String notBeside) {}

  private static final String AT_LEAST = "至少";
  private static final int VERB = 2;
  private static final int EACH = "每人".length();
  private static final Map<Character, List<Word>> BEFORE = load("before");
  private static final Map<Character, List<Word>> PLANNED = load("planned");
  private static final Map<Character, List<Word>> BEHIND = load("behind");

  /** The characters that stand next to a number in one of the words. */
  private static final CharacterSet BESIDE =
      CharacterSet.of(
          Stream.of(BEFORE, PLANNED, BEHIND)
              .flatMap(words -> words.keySet().stream())
              .map(String::valueOf)
              .collect(Collectors.joining()));

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
    return hedge == none ? beforeVerb(passage, end, none) : hedge;
  }

  private static Hedge before(
      Passage passage, int end, Map<Character, List<Word>> words, Hedge none) {
    if (!BESIDE.has(passage.at(end - 1))) {
      return none;
    }
    for (Word word : words.getOrDefault(passage.at(end - 1), List.of())) {
      int start = end - word.text().length();
      boolean bare = !"过上".contains(word.text()) || "百千万亿".indexOf(passage.at(end)) >= 0;
      if (bare
          && passage.endsWith(word.text(), end)
          && word.notBeside().indexOf(passage.at(start - 1)) < 0) {
        Hedge hedge = new Hedge(word.comparator(), start);
        boolean every = word.comparator() == Comparator.EVERY;
        return every && passage.at(start - EACH) == '每'
            ? before(passage, start, words, hedge)
            : hedge;
      }
    }
    return none;
  }

  /** Returns 至少 where a verb stands between it and the number: 至少引进1个. */
  private static Hedge beforeVerb(Passage passage, int end, Hedge none) {
    int start = end - VERB - AT_LEAST.length();
    boolean verb = !passage.isBoundary(end - 1) && !passage.isBoundary(end - VERB);
    return verb && passage.startsWith(AT_LEAST, start)
        ? new Hedge(Comparator.AT_LEAST, start)
        : none;
  }

  /**
   * Returns the hedge behind {@code number}; {@link Comparator#EQUAL} at {@code number} if there is
   * none.
   */
  static Hedge behind(Passage passage, int number) {
    int start = passage.isBlank(number) ? number + 1 : number;
    if ("多余".indexOf(passage.at(number)) >= 0 && passage.isBoundary(number + 1)) {
      return new Hedge(Comparator.MORE, number + 1);
    }
    if (!BESIDE.has(passage.at(start))) {
      return new Hedge(Comparator.EQUAL, number);
    }
    for (Word word : BEHIND.getOrDefault(passage.at(start), List.of())) {
      int end = start + word.text().length();
      if (passage.startsWith(word.text(), start) && word.notBeside().indexOf(passage.at(end)) < 0) {
        return new Hedge(word.comparator(), end);
      }
    }
    return new Hedge(Comparator.EQUAL, number);
  }

  /** Returns the words of a place, longest first, by the character next to the number. */
  private static Map<Character, List<Word>> load(String place) {
    Map<Character, List<Word>> words = new HashMap<>();
    for (List<String> line : WordLists.lines(Hedges.class, "hedges.txt")) {
      Comparator comparator = Comparator.parse(line.get(1));
      for (String entry :
          line.get(0).equals(place) ? line.subList(2, line.size()) : List.<String>of()) {
        int mark = entry.indexOf('!');
        String text = mark < 0 ? entry : entry.substring(0, mark);
        char next = text.charAt(place.equals("behind") ? 0 : text.length() - 1);
        words
            .computeIfAbsent(next, c -> new ArrayList<>())
            .add(new Word(text, comparator, mark < 0 ? "" : entry.substring(mark + 1)));
      }
    }
    words.values().forEach(list -> list.sort((a, b) -> b.text().length() - a.text().length()));
    return Map.copyOf(words);
  }
}
