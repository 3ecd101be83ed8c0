package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class LedgerPropertyTest {

  @Provide
  Arbitrary<Ledger> ledgers() {
    return LedgerArbitraries.ledgers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LedgerArbitraries.days();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void asOf_ofEntriesInAnyOrder_isTheSameView(
      @ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day, @ForAll long seed) {
    List<LedgerEntry> shuffled = new ArrayList<>(ledger.entries());
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(
        ViewText.of(ledger.asOf(day)),
        ViewText.of(Ledger.builder().entries(shuffled).build().asOf(day)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void asOf_aDayInThePast_doesNotSeeWhatCameLater(
      @ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day) {
    Ledger then =
        Ledger.builder()
            .entries(ledger.entries().stream().filter(e -> !e.recordedOn().isAfter(day)).toList())
            .build();
    assertEquals(ViewText.of(then.asOf(day)), ViewText.of(ledger.asOf(day)));
    ledger
        .asOf(day)
        .files()
        .flatMap(file -> ledger.asOf(day).history(file.item().id()).stream())
        .forEach(event -> assertFalse(event.recordedOn().isAfter(day)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void asOf_everyRecord_isInOneFileOrUnmatched(
      @ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day) {
    LedgerView view = ledger.asOf(day);
    long told =
        view.entries().stream()
            .flatMap(e -> e.report().stream())
            .mapToLong(r -> r.records().size())
            .sum();
    long filed = view.files().mapToLong(f -> f.progress().size() + f.setAside().size()).sum();
    assertEquals(told, filed + view.unmatched().size());
  }
}
