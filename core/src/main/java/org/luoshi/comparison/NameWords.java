package org.luoshi.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.text.Characters;
import org.luoshi.text.WordLists;

/** The words of {@code names.txt}: which mean the same, which are wider, which tell nothing. */
final class NameWords {

  private static final List<List<String>> LINES = WordLists.lines(NameWords.class, "names.txt");
  private static final Vocabulary<String> SYNONYMS = synonyms();
  private static final List<List<String>> WIDER = of("wider");
  private static final Vocabulary<String> DROPPED = lexicon("dropped");
  private static final String EDGES = String.join("", of("edges").get(0));
  private static final Vocabulary<String> COMMON = lexicon("common");
  private static final String NO_PLACE_BEFORE_DISTRICT = "小社片园院景库城新发校厂灾山湖地矿老林牧";
  private static final String NO_PLACE_BEFORE_CITY = "城上股门夜菜超都集楼";

  private NameWords() {}

  private static List<List<String>> of(String kind) {
    return LINES.stream()
        .filter(line -> line.get(0).equals(kind))
        .map(line -> line.subList(1, line.size()))
        .toList();
  }

  private static Vocabulary<String> lexicon(String kind) {
    Map<String, String> words = new HashMap<>();
    of(kind).forEach(line -> line.forEach(word -> words.put(word, "")));
    return new Vocabulary<>(words);
  }

  private static Vocabulary<String> synonyms() {
    Map<String, String> words = new HashMap<>();
    of("same").forEach(line -> line.forEach(word -> words.put(word, line.get(0))));
    return new Vocabulary<>(words);
  }

  /** Returns the words of a folded text that name something, synonyms made one. */
  static String plain(String folded) {
    StringBuilder solid = new StringBuilder(folded.length());
    folded
        .chars()
        .filter(c -> !Characters.isBlank(c) && "“”\"'‘’《》、,.·-/()<>[]".indexOf(c) < 0)
        .forEach(c -> solid.append((char) c));
    String named = SYNONYMS.replace(withoutPlace(withoutYear(solid.toString())), word -> word);
    String words = DROPPED.replace(named, word -> "");
    int start = 0;
    int end = words.length();
    while (start < end && EDGES.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }

  private static String withoutYear(String name) {
    int digits = 0;
    while (digits < name.length() && Character.isDigit(name.charAt(digits))) {
      digits++;
    }
    return digits == 4 && name.startsWith("年", digits) ? name.substring(digits + 1) : name;
  }

  /** Takes off the name of a district or city at the beginning: 江城区, 江城市. */
  private static String withoutPlace(String name) {
    for (int at = 2; at <= 3 && at < name.length() - 2; at++) {
      char c = name.charAt(at);
      char before = name.charAt(at - 1);
      boolean place =
          c == '区' && NO_PLACE_BEFORE_DISTRICT.indexOf(before) < 0
              || c == '市' && NO_PLACE_BEFORE_CITY.indexOf(before) < 0
              || c == '县' && before != '各';
      if (place) {
        return name.substring(at + 1);
      }
    }
    return name;
  }

  /** Returns whether a name is made of nouns that tell nothing alone. */
  static boolean isCommon(String plain) {
    return COMMON.replace(plain, word -> "").isEmpty();
  }

  /** Returns {@code name} with each word replaced whose wider class stands in {@code answer}. */
  static String widened(String name, String answer) {
    String wider = name;
    for (List<String> pair : WIDER) {
      String exact = pair.get(0);
      String wide = pair.get(1);
      if (wider.contains(exact) && !answer.contains(exact) && answer.contains(wide)) {
        wider = wider.replace(exact, wide);
      }
    }
    return wider;
  }
}
