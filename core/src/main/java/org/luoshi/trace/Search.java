package org.luoshi.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.luoshi.model.document.ListedItem;
import org.luoshi.text.Folding;
import org.luoshi.trace.Clause.Part;

/** Finds the clauses that name a thing; what is common in the documents says little. */
final class Search {

  /** How surely a clause names a thing. */
  enum Sureness {
    /** Not at all. */
    NONE,
    /** Something like it. */
    LIKE,
    /** The thing itself. */
    SURE
  }

  /**
   * The clause that names a thing best.
   *
   * @param clause the clause
   * @param name the name looked for
   * @param share which part of the name's weight stands in it
   * @param weight how much the common words say
   */
  record Hit(Clause clause, String name, double share, double weight) {

    /** Returns whether the clause has the head of the name, its end, or nearly all of it. */
    boolean isFirm() {
      return share >= 0.75 || endsAlike(3) || share >= 0.55 && endsAlike(2);
    }

    private boolean endsAlike(int characters) {
      return Shift.endsAlike(Words.withoutNouns(name), clause.folded(), characters);
    }

    Sureness sureness() {
      boolean distinct = weight >= DISTINCT;
      boolean sure =
          distinct && share >= 0.45
              || distinct && share >= 0.38 && name.length() <= SHORT_NAME && endsAlike(3)
              || weight >= 1.7 * DISTINCT && share >= 0.4;
      boolean like =
          weight >= 1.5 * DISTINCT && share >= 0.35 || weight >= 2 * DISTINCT && share >= 0.3;
      return sure ? Sureness.SURE : like ? Sureness.LIKE : Sureness.NONE;
    }
  }

  /** So many pairs of characters that stand nowhere else make a name. */
  static final double DISTINCT = 1.55;

  private static final int SHORT_NAME = 6;

  /** A pair of characters that stands in more clauses than this names nothing. */
  private static final int MOST_CLAUSES = 300;

  private final Grams review = new Grams();
  private final Grams plan = new Grams();

  static Search of(LaterText later, List<ListedItem> items) {
    Search search = new Search();
    for (Clause clause : later.clauses()) {
      search.review.learn(clause);
      search.plan.learn(clause);
      switch (clause.part()) {
        case REVIEW -> search.review.add(clause);
        case PLAN -> search.plan.add(clause);
        case PROBLEM -> {}
      }
    }
    for (ListedItem item : items) {
      Clauses clauses = new Clauses();
      clauses.add(0, Part.PLAN, item.item().text(), TextPlace.unknown());
      for (Clause clause : clauses.all()) {
        search.review.learn(clause);
        search.plan.learn(clause);
      }
    }
    return search;
  }

  double weight(String name) {
    return review.weight(name);
  }

  /** Returns the clause of the reviewing parts that names a thing best. */
  Optional<Hit> done(String name, Predicate<Clause> where) {
    return best(review, name, where);
  }

  /** Returns the clause of the planning parts that names a thing best. */
  Optional<Hit> planned(String name) {
    return best(plan, name, clause -> true);
  }

  /** Returns how much each clause has in common with a text. */
  Map<Clause, Double> scores(String text) {
    return scores(review, Grams.of(Clauses.solid(Folding.fold(text))));
  }

  private static Optional<Hit> best(Grams grams, String name, Predicate<Clause> where) {
    double whole = grams.weight(name);
    return scores(grams, Grams.of(name)).entrySet().stream()
        .filter(entry -> where.test(entry.getKey()))
        .map(entry -> hit(entry.getKey(), name, whole, entry.getValue()))
        .reduce((a, b) -> closer(a, b) ? a : b);
  }

  private static Hit hit(Clause clause, String name, double whole, double weight) {
    boolean shortened = Shift.isShortened(Words.withoutNouns(name), clause.folded());
    return shortened
        ? new Hit(clause, name, 1, whole)
        : new Hit(clause, name, weight / whole, weight);
  }

  /** Of two clauses that say the same the first one counts. */
  private static boolean closer(Hit a, Hit b) {
    return Math.abs(a.weight - b.weight) < 1e-9
        ? a.clause.place() < b.clause.place()
        : a.weight > b.weight;
  }

  static Map<Clause, Double> scores(Grams grams, Set<Integer> wanted) {
    Map<Clause, Double> scores = new HashMap<>();
    for (int gram : wanted) {
      List<Clause> clauses = grams.clauses(gram);
      if (clauses.size() <= MOST_CLAUSES) {
        double weight = grams.weight(gram);
        clauses.forEach(clause -> scores.merge(clause, weight, Double::sum));
      }
    }
    return scores;
  }
}
