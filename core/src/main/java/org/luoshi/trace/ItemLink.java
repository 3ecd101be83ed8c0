package org.luoshi.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.model.document.ListedItem;
import org.luoshi.text.Folding;
import org.luoshi.trace.Clause.Part;

/**
 * An item of a higher tier and the item of a lower one that takes it up (上下级事项对应).
 *
 * @param upper the item of the higher tier, such as the province or the city
 * @param lower the item that answers it
 * @param degree which part of the telling words of the shorter text they have in common, in per
 *     cent, 1 to 100
 * @since 0.1.0
 */
public record ItemLink(ListedItem upper, ListedItem lower, int degree) {

  private static final double LEAST_WEIGHT = 3 * Search.DISTINCT;
  private static final double LEAST_SHARE = 0.3;
  private static final int SHORTEST_NAME = 2;

  /**
   * Creates a link.
   *
   * @throws IllegalArgumentException if {@code degree} lies outside 1 to 100
   */
  public ItemLink {
    Objects.requireNonNull(upper, "upper");
    Objects.requireNonNull(lower, "lower");
    Checks.inRange(degree, 1, 100, "degree");
  }

  /**
   * Finds for each item of a higher tier the one of a lower tier that has most in common with it.
   *
   * @param upper the items of the higher tier
   * @param lower the items of the lower tier
   * @return the links, in the order of {@code upper}; an item that nothing takes up has none
   */
  public static List<ItemLink> between(List<ListedItem> upper, List<ListedItem> lower) {
    Grams grams = new Grams();
    for (int i = 0; i < lower.size(); i++) {
      Clause clause = clause(i, lower.get(i));
      grams.learn(clause);
      grams.add(clause);
    }
    upper.forEach(item -> grams.learn(clause(0, item)));
    List<ItemLink> links = new ArrayList<>();
    for (ListedItem item : upper) {
      Clause text = clause(0, item);
      double whole = grams.weight(text.folded());
      List<String> quoted = quoted(text.text());
      Map<Clause, Double> scores =
          Search.scores(grams, Grams.of(Words.withoutVerbs(text.folded())));
      scores.replaceAll((clause, weight) -> weight + named(quoted, clause));
      scores.entrySet().stream()
          .filter(e -> e.getValue() >= LEAST_WEIGHT)
          .max(Map.Entry.<Clause, Double>comparingByValue().thenComparing(e -> -e.getKey().place()))
          .ifPresent(
              best -> {
                double other = grams.weight(best.getKey().folded());
                double share = best.getValue() / Math.min(whole, other);
                if (share >= LEAST_SHARE) {
                  int degree = (int) Math.min(100, Math.round(100 * share));
                  links.add(new ItemLink(item, lower.get(best.getKey().place()), degree));
                }
              });
    }
    return links;
  }

  /** Returns the names that stand in quotation marks. */
  private static List<String> quoted(String text) {
    List<String> names = new ArrayList<>();
    int open = text.indexOf('“');
    while (open >= 0) {
      int close = text.indexOf('”', open);
      if (close < 0) {
        break;
      }
      if (close - open > SHORTEST_NAME) {
        names.add(Clauses.solid(Folding.fold(text.substring(open + 1, close))));
      }
      open = text.indexOf('“', close);
    }
    return names;
  }

  /** A name in quotation marks is the same thing wherever it stands. */
  private static double named(List<String> quoted, Clause clause) {
    return quoted.stream().anyMatch(clause.folded()::contains) ? LEAST_WEIGHT : 0;
  }

  private static Clause clause(int place, ListedItem item) {
    String text = item.item().text();
    return new Clause(
        place, 0, Part.PLAN, text, Clauses.solid(Folding.fold(text)), Optional.empty(), List.of());
  }
}
