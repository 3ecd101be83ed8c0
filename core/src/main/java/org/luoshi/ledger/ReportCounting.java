package org.luoshi.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.schedule.ReportingDeadline;

/**
 * Counts what units handed in against the days on which it was due.
 *
 * <p>A submission answers what is due for months that end like its own. A rule that names 牵头单位
 * speaks of units that lead, any other of all.
 */
final class ReportCounting {

  private record Key(String unit, YearMonth to) {}

  private final LedgerView view;
  private final List<ReportingDeadline> deadlines;
  private final Map<Key, SubmissionFile> submissions = new HashMap<>();
  private final Map<String, Integer> returns = new HashMap<>();

  ReportCounting(LedgerView view) {
    this.view = view;
    this.deadlines =
        view.calendar().of(ReportKind.COMPLETION).deadlines().stream()
            .filter(d -> d.due().covers().isPresent())
            .toList();
    for (SubmissionFile file : view.submissions()) {
      String unit = view.units().key(file.unit());
      submissions.merge(new Key(unit, file.period().to()), file, ReportCounting::earlier);
      returns.merge(unit, file.timesReturned(), Integer::sum);
    }
  }

  private static SubmissionFile earlier(SubmissionFile a, SubmissionFile b) {
    LocalDate first = a.firstSubmittedOn().orElse(LocalDate.MAX);
    return first.isAfter(b.firstSubmittedOn().orElse(LocalDate.MAX)) ? b : a;
  }

  void count(Map<String, Tally> units, List<MissingReport> silent) {
    units.forEach(
        (key, tally) -> {
          int returned = returns.getOrDefault(key, 0);
          ReportTally all = new ReportTally(0, 0, 0, 0, returned);
          for (ReportingDeadline deadline : deadlines) {
            if (tally.isLead() || !deadline.rule().reporter().contains("牵头")) {
              all = all.plus(count(key, tally.name(), deadline, silent));
            }
          }
          tally.setReports(all);
        });
  }

  private ReportTally count(
      String unit, String name, ReportingDeadline deadline, List<MissingReport> silent) {
    YearMonth to = deadline.due().covers().map(ReportingPeriod::to).orElseThrow();
    Optional<LocalDate> day =
        Optional.ofNullable(submissions.get(new Key(unit, to)))
            .flatMap(SubmissionFile::firstSubmittedOn)
            .filter(d -> !d.isAfter(view.date()));
    if (day.isPresent()) {
      boolean late = deadline.isOverdue(day.get());
      return new ReportTally(1, late ? 0 : 1, late ? 1 : 0, 0, 0);
    }
    if (!deadline.isOverdue(view.date())) {
      return ReportTally.NONE;
    }
    silent.add(new MissingReport(name, deadline.due(), (int) deadline.daysLate(view.date())));
    return new ReportTally(1, 0, 0, 1, 0);
  }
}
