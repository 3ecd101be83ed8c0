package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.model.plan.Milestone;
import org.luoshi.schedule.StageDue;
import org.luoshi.schedule.WorkingCalendar;

/** Holds the stages that are due against those that were done. */
final class StageFollow {

  private StageFollow() {}

  static Stream<StageStanding> of(ItemFile file, WorkingCalendar calendar) {
    return file.handovers().stream()
        .flatMap(
            entry -> {
              Handover handover = entry.handover().orElseThrow();
              List<StageDue> due =
                  handover
                      .stages()
                      .dueDates(entry.recordedOn(), calendar, milestones(file, handover.unit()));
              return due.stream().map(d -> standing(file, entry, handover.unit(), d));
            });
  }

  private static List<Milestone> milestones(ItemFile file, String unit) {
    return file.handlingPlans().stream()
        .flatMap(entry -> entry.handlingPlan().stream())
        .filter(plan -> UnitKey.of(plan.unit()).equals(UnitKey.of(unit)))
        .reduce((a, b) -> b)
        .map(plan -> plan.milestones())
        .orElse(List.of());
  }

  private static StageStanding standing(
      ItemFile file, LedgerEntry handover, String unit, StageDue due) {
    Optional<LocalDate> done =
        file.stageReports().stream()
            .filter(entry -> !entry.recordedOn().isBefore(handover.recordedOn()))
            .filter(entry -> answers(entry.stageReport().orElseThrow(), unit, due.name()))
            .map(entry -> entry.stageReport().orElseThrow().doneOn().orElse(entry.recordedOn()))
            .findFirst();
    return new StageStanding(file.item().id(), unit, due.name(), due.due(), done);
  }

  private static boolean answers(StageReport report, String unit, String stage) {
    return UnitKey.of(report.unit()).equals(UnitKey.of(unit)) && report.stage().equals(stage);
  }
}
