package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.luoshi.model.plan.Role;

class OverviewPropertyTest {

  @Provide
  Arbitrary<Ledger> ledgers() {
    return LedgerArbitraries.ledgers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LedgerArbitraries.days();
  }

  private static int sum(List<Workload> all, ToIntFunction<Workload> count) {
    return all.stream().mapToInt(count).sum();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void of_aView_addsUpToItsItems(@ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day) {
    LedgerView view = ledger.asOf(day);
    Overview overview = Overview.of(view, PolicyFixtures.BEHIND);
    Workload total = overview.total();
    assertEquals(view.size(), total.items());
    for (List<Workload> parts : List.of(overview.sections(), overview.tiers())) {
      assertEquals(total.items(), sum(parts, Workload::items));
      assertEquals(total.late(), sum(parts, Workload::late));
      assertEquals(total.done(), sum(parts, Workload::done));
    }
    assertEquals(
        view.standings()
            .filter(s -> s.due().filter(d -> d.date().isBefore(day)).isPresent())
            .filter(s -> !s.isDone())
            .count(),
        total.late() + total.undecided());
    for (Workload part : overview.units()) {
      assertEquals(part.items(), part.led() + part.shared());
      assertEquals(part.items(), part.states().stream().mapToInt(StateCount::count).sum());
      assertEquals(part.items(), part.lights().stream().mapToInt(LightCount::count).sum());
      part.reports()
          .ifPresent(r -> assertEquals(r.expected(), r.inTime() + r.late() + r.missing()));
    }
    assertEquals(
        view.files()
            .mapToLong(
                f ->
                    f.item().assignments().stream()
                        .filter(a -> a.role() != Role.COUNTERPART)
                        .map(a -> UnitKey.of(a.unit()))
                        .distinct()
                        .count())
            .sum(),
        sum(overview.units(), Workload::items));
    for (StandingState state : StandingState.values()) {
      assertEquals(view.standings().filter(s -> s.state() == state).count(), total.count(state));
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void score_isFoundForEveryUnit(@ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day) {
    for (Workload unit : Overview.of(ledger.asOf(day), PolicyFixtures.BEHIND).units()) {
      double value = PolicyFixtures.APPRAISAL.score(unit).value().doubleValue();
      assertEquals(Math.max(0, Math.min(100, value)), value);
    }
  }
}
