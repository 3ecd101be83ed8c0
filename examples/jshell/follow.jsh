// Follows the items of a plan and its promises (台账、承诺跟踪). Needs luoshi.jsh.

import java.time.LocalDate
import org.luoshi.ledger.*
import org.luoshi.trace.*

var tasks2024 = (ResponsibilityPlan) read(SAMPLES + "jiangwan-2024-decomposition.txt").document().orElseThrow()
var annual = (ProgressReport) read(SAMPLES + "jiangwan-2024-annual.txt").document().orElseThrow()
var ledger = Ledger.empty().
    append(LedgerEntry.on(LocalDate.of(2024, 2, 20)).source("分解方案").plan(tasks2024).build()).
    append(LedgerEntry.on(LocalDate.of(2025, 1, 10)).source("全年进展").report(annual).build())

// How items stand on a day, and why; the day before the report nothing is known.
System.out.println(ledger.asOf(LocalDate.of(2025, 1, 9)).standings().filter(s -> s.state() == StandingState.NO_DATA).count())
ledger.asOf(LocalDate.of(2025, 1, 10)).standings().filter(s -> s.state() == StandingState.MISSED).forEach(s -> System.out.println(s.item().id() + " " + s.explanation()))

// What became of the promises, with the words that say so.
for (PromiseOutcome outcome : Tracer.trace(tasks2024, List.of(annual))) {
  if (outcome.verdict() == PromiseVerdict.MISSED) {
    System.out.println(outcome.promise().text() + " / " + outcome.answers().get(0).text());
  }
}
