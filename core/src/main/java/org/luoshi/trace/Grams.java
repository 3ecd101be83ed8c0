package org.luoshi.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs of characters and the clauses in which they stand. */
final class Grams {

  /** Fewer clauses than this do not show which words are common. */
  private static final int FEWEST = 300;

  private static final double MOST_OF_COMMON = 0.4;
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final Set<Integer> COMMON =
      Words.nouns().stream().flatMap(noun -> of(noun).stream()).collect(Collectors.toSet());

  private final Map<Integer, List<Clause>> clauses = new HashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int total;

  /** Counts how often pairs are used, so that those of everyday words weigh little. */
  void learn(Clause clause) {
    total++;
    of(clause.folded()).forEach(gram -> counts.merge(gram, 1, Integer::sum));
  }

  /** Adds a clause that can be found. */
  void add(Clause clause) {
    of(Words.withoutVerbs(clause.folded()))
        .forEach(gram -> clauses.computeIfAbsent(gram, g -> new ArrayList<>()).add(clause));
  }

  static Set<Integer> of(String folded) {
    Set<Integer> grams = new HashSet<>();
    for (int i = 0; i + 1 < folded.length(); i++) {
      char a = digit(folded.charAt(i));
      char b = digit(folded.charAt(i + 1));
      if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
        grams.add(a << 16 | b);
      }
    }
    return grams;
  }

  /** Names are written with either kind of digits: 三号线, 3号线. */
  private static char digit(char c) {
    int at = CHINESE_DIGITS.indexOf(c);
    return at < 0 ? c : (char) ('0' + at);
  }

  /** Returns how much a pair says: 1 for one that is used once, near 0 for one used everywhere. */
  double weight(int gram) {
    double all = Math.max(total, FEWEST) + 1.0;
    double weight = Math.log(all / (counts.getOrDefault(gram, 0) + 0.5)) / Math.log(all / 1.5);
    return COMMON.contains(gram) ? Math.min(weight, MOST_OF_COMMON) : weight;
  }

  double weight(String folded) {
    return of(folded).stream().mapToDouble(this::weight).sum();
  }

  List<Clause> clauses(int gram) {
    return clauses.getOrDefault(gram, List.of());
  }
}
