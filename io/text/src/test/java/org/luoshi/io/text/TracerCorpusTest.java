package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;
import org.luoshi.corpus.GoldRows;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.text.Folding;
import org.luoshi.trace.PromiseOutcome;
import org.luoshi.trace.PromiseVerdict;
import org.luoshi.trace.Tracer;

/** Compares the outcomes of promises with those noted by hand. */
class TracerCorpusTest {

  @Test
  void trace_annotatedPromises_haveTheOutcomesNotedByHand() throws IOException {
    List<PromiseOutcome> outcomes =
        new ArrayList<>(
            Tracer.trace(
                read("wuchang-2017-decomposition.txt"),
                List.of(read("wuchang-2017-work-report.txt"))));
    int figures = 0;
    int words = 0;
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : GoldRows.of("wuchang-2017.trace.csv")) {
      List<PromiseOutcome> same = outcomes.stream().filter(o -> isSame(o, row)).toList();
      String expected = row.get("verdict");
      Optional<PromiseOutcome> right =
          same.stream().filter(o -> o.verdict().label().equals(expected)).findFirst();
      right.or(() -> same.stream().findFirst()).ifPresent(outcomes::remove);
      boolean numeric = row.get("basis").equals("numeric");
      boolean value =
          right.filter(o -> o.actual().orElse("").equals(row.get("actual_value"))).isPresent();
      figures += numeric && value ? 1 : 0;
      words += !numeric && right.isPresent() ? 1 : 0;
      boolean claimed =
          same.stream().map(PromiseOutcome::verdict).anyMatch(TracerCorpusTest::isClaim);
      if (right.isEmpty() && claimed) {
        wrong.add(row.get("target_span"));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(figures >= 23, figures + " figures");
    assertTrue(words >= 32, words + " in words");
  }

  private static boolean isClaim(PromiseVerdict verdict) {
    return verdict == PromiseVerdict.MET || verdict == PromiseVerdict.MISSED;
  }

  private static boolean isSame(PromiseOutcome outcome, Map<String, String> row) {
    String words = Folding.fold(outcome.promise().text());
    String noted = Folding.fold(row.get("target_span"));
    return outcome.promise().item().number().equals(Optional.of(row.get("item")))
        && (words.contains(noted) || noted.contains(words));
  }

  private static GovernmentDocument read(String name) throws IOException {
    return Documents.read(Corpus.document(name)).document().orElseThrow();
  }
}
