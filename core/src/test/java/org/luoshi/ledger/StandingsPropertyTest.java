package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.luoshi.model.progress.Availability;

class StandingsPropertyTest {

  @Provide
  Arbitrary<Ledger> ledgers() {
    return LedgerArbitraries.ledgers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LedgerArbitraries.days();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void standings_areOneForEachItem_andNoDataWhereNothingIsTold(
      @ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day) {
    LedgerView view = ledger.asOf(day);
    assertEquals(view.size(), view.standings().count());
    view.standings()
        .forEach(
            standing ->
                assertEquals(
                    standing.records().stream()
                        .noneMatch(r -> r.record().availability() == Availability.REPORTED),
                    standing.state() == StandingState.NO_DATA));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void elapsed_isAShareOfTheTime(@ForAll("days") LocalDate due, @ForAll("days") LocalDate day) {
    var share = new DueDay(due, DueBasis.ITEM).elapsed(2024, day).doubleValue();
    assertEquals(Math.max(0, Math.min(100, share)), share);
    assertEquals(!day.isBefore(due), share == 100);
  }
}
