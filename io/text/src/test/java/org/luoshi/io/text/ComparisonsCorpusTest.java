package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.luoshi.comparison.Comparison;
import org.luoshi.comparison.ComparisonResult;
import org.luoshi.comparison.Comparisons;
import org.luoshi.corpus.Corpus;
import org.luoshi.corpus.GoldRows;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Folding;

/** Compares targets with completions as they are noted by hand in {@code claims.csv}. */
class ComparisonsCorpusTest {

  private static final List<String> STEMS =
      List.of("wuchang-2016-progress", "wuchang-2021q1-progress");

  /** Rows of which the target or the answer is no figure of the item. */
  private static final int WITHOUT_TARGET = 2;

  @Test
  void of_annotatedTargets_allMissedOnesAreFoundAndNoOther() throws IOException {
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (String stem : STEMS) {
      Map<String, List<Comparison>> found = compare(stem);
      for (Map<String, String> row : GoldRows.of(stem + ".claims.csv")) {
        if (row.get("kind").equals("target-met")) {
          String result = find(found, row);
          String expected = expected(row.get("verdict"));
          boolean falseAlarm = result.equals("MISSED") && !expected.equals("MISSED");
          boolean missed = !result.equals("MISSED") && expected.equals("MISSED");
          outcomes.merge(expected + " " + result, 1, Integer::sum);
          if (falseAlarm || missed) {
            wrong.add(row.get("item") + " " + result + " for " + row.get("evidence"));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(8, outcomes.get("MISSED MISSED"));
    assertTrue(outcomes.get("MET MET") >= 18, outcomes.toString());
    assertTrue(outcomes.getOrDefault("NOT_DECIDABLE MET", 0) <= 0, outcomes.toString());
    assertTrue(outcomes.getOrDefault("MET -", 0) <= WITHOUT_TARGET, outcomes.toString());
  }

  private static String expected(String verdict) {
    return switch (verdict) {
      case "consistent" -> "MET";
      case "inconsistent" -> "MISSED";
      default -> "NOT_DECIDABLE";
    };
  }

  private static Map<String, List<Comparison>> compare(String stem) throws IOException {
    ProgressReport report =
        (ProgressReport) Documents.read(Corpus.document(stem + ".txt")).document().orElseThrow();
    Map<String, List<Comparison>> found = new TreeMap<>();
    ListedItem.of(report)
        .forEach(
            entry ->
                found
                    .computeIfAbsent(entry.item().number().orElse(""), number -> new ArrayList<>())
                    .addAll(
                        Comparisons.of(
                            entry.item(), entry.progress().orElseThrow(), report.period())));
    return found;
  }

  /** Returns the result for the target that a row quotes; a hyphen if it was not compared. */
  private static String find(Map<String, List<Comparison>> found, Map<String, String> row) {
    String item = row.get("item").split("[TC/]")[0];
    String quote = Folding.fold(row.get("evidence").split(" … ")[0]);
    return found.getOrDefault(item, List.of()).stream()
        .filter(c -> quotes(quote, c))
        .map(Comparison::result)
        .map(ComparisonResult::name)
        .findFirst()
        .orElse("-")
        .toUpperCase(Locale.ROOT);
  }

  private static boolean quotes(String quote, Comparison comparison) {
    String text = Folding.fold(comparison.target().text());
    boolean same = text.contains(quote) || quote.contains(text);
    return comparison
        .target()
        .value()
        .map(Quantity::toString)
        .map(Folding::fold)
        .map(value -> quote.contains(value.substring(0, value.length() - 1)) && same)
        .orElse(same);
  }
}
