package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;
import org.luoshi.corpus.GoldRows;
import org.luoshi.ledger.ItemStanding;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.ledger.StandingState;
import org.luoshi.ledger.TargetStanding;
import org.luoshi.model.Target;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Folding;

/** How the items of a real report of a whole year stand, against what was noted by hand. */
class StandingsCorpusTest {

  private static final String STEM = "wuchang-2016-progress";

  private static List<ItemStanding> standings() throws IOException {
    ProgressReport report =
        (ProgressReport) Documents.read(Corpus.document(STEM + ".txt")).document().orElseThrow();
    var day = report.metadata().publishedOn().orElseThrow();
    return Ledger.empty()
        .append(LedgerEntry.on(day).report(report).build())
        .asOf(day)
        .standings()
        .toList();
  }

  @Test
  void standings_ofItemsWithFiguresOnBothSides_areThoseNotedByHand() throws IOException {
    Map<String, ItemStanding> byNumber =
        standings().stream().collect(Collectors.toMap(s -> s.item().number().orElse(""), s -> s));
    assertEquals(86, byNumber.size());
    Map<String, Boolean> missed = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : GoldRows.of(STEM + ".claims.csv")) {
      if (row.get("kind").equals("target-met")) {
        String number = row.get("item").split("[TC/]")[0];
        missed.merge(number, row.get("verdict").equals("inconsistent"), Boolean::logicalOr);
        check(byNumber.get(number), row, wrong);
      }
    }
    missed.forEach(
        (number, expected) -> {
          StandingState state = byNumber.get(number).state();
          if (expected != (state == StandingState.MISSED)) {
            wrong.add(number + " stands " + state);
          }
        });
    assertEquals(List.of(), wrong);
  }

  private static void check(ItemStanding standing, Map<String, String> row, List<String> wrong) {
    boolean met = row.get("verdict").equals("consistent");
    String quote = Folding.fold(row.get("evidence").split(" … ")[0]);
    for (TargetStanding target : standing.targets()) {
      if (met
          && quotes(quote, target.comparison().target())
          && target.state() != StandingState.MET) {
        wrong.add(row.get("item") + " " + target.state() + " for " + quote);
      }
    }
  }

  private static boolean quotes(String quote, Target target) {
    String text = Folding.fold(target.text());
    return (text.contains(quote) || quote.contains(text))
        && target
            .value()
            .map(Quantity::toString)
            .map(Folding::fold)
            .filter(quote::contains)
            .isPresent();
  }

  @Test
  void standings_ofAWholeYear_haveARecordEachAndNoPace() throws IOException {
    for (ItemStanding standing : standings()) {
      assertEquals(1, standing.records().size());
      assertEquals(Optional.of(BigDecimal.valueOf(100)), standing.elapsed());
      assertFalse(
          EnumSet.of(StandingState.NO_DATA, StandingState.ON_PACE, StandingState.BEHIND)
              .contains(standing.state()));
    }
  }
}
