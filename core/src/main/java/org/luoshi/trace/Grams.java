package org.luoshi.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of characters and the clauses in which they stand. */
final class Grams {

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
      char a = folded.charAt(i);
      char b = folded.charAt(i + 1);
      if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
        grams.add(a << 16 | b);
      }
    }
    return grams;
  }

  double weight(int gram) {
    return Math.log((total + 1.0) / (counts.getOrDefault(gram, 0) + 0.5));
  }

  double weight(String folded) {
    return of(folded).stream().mapToDouble(this::weight).sum();
  }

  List<Clause> clauses(int gram) {
    return clauses.getOrDefault(gram, List.of());
  }
}
