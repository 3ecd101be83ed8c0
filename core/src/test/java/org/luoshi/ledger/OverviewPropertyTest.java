package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.ProgressRecord;

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

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void of_aView_everyFigureComesFromItsRecords(
      @ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day) {
    LedgerView view = ledger.asOf(day);
    StatusReport report = StatusReport.of(view, PolicyFixtures.BEHIND, Optional.empty());
    Overview overview = report.overview();
    for (List<Workload> parts : List.of(overview.sections(), overview.tiers())) {
      for (LightCount light : overview.total().lights()) {
        assertEquals(light.count(), sum(parts, p -> count(p, light.colour())));
      }
    }
    for (Workload unit : overview.units()) {
      for (StandingState state : StandingState.values()) {
        long items =
            report.items().stream()
                .filter(i -> i.standing().state() == state && hasPart(i.standing(), unit.name()))
                .count();
        assertEquals(items, unit.count(state));
      }
    }
    Set<ProgressRecord> recorded =
        view.entries().stream()
            .flatMap(e -> e.report().stream())
            .flatMap(r -> r.records().stream())
            .collect(Collectors.toSet());
    for (LitStanding item : report.items()) {
      List<ProgressRecord> records =
          item.standing().records().stream().map(RecordedProgress::record).toList();
      assertTrue(recorded.containsAll(records));
      item.standing().targets().stream()
          .flatMap(t -> t.comparison().answer().stream())
          .forEach(
              answer ->
                  assertTrue(records.stream().anyMatch(r -> r.measurements().contains(answer))));
    }
  }

  private static int count(Workload workload, String colour) {
    return workload.lights().stream()
        .filter(l -> l.colour().equals(colour))
        .mapToInt(LightCount::count)
        .sum();
  }

  private static boolean hasPart(ItemStanding standing, String unit) {
    return standing.item().assignments().stream()
        .filter(a -> a.role() != Role.COUNTERPART)
        .anyMatch(a -> UnitKey.of(a.unit()).equals(UnitKey.of(unit)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void score_isFoundForEveryUnit(@ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day) {
    for (Workload unit : Overview.of(ledger.asOf(day), PolicyFixtures.BEHIND).units()) {
      double value = PolicyFixtures.APPRAISAL.score(unit).value().doubleValue();
      assertEquals(Math.max(0, Math.min(100, value)), value);
    }
  }
}
