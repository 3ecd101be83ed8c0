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

  static Stream<StageStanding> of(ItemFile file, WorkingCalendar calendar, Units units) {
    return file.handovers().stream()
        .flatMap(
            entry -> {
              Handover handover = entry.handover().orElseThrow();
              List<StageDue> due =
                  handover
                      .stages()
                      .dueDates(
                          entry.recordedOn(), calendar, milestones(file, handover.unit(), units));
              return due.stream().map(d -> standing(file, entry, d, units));
            });
  }

  private static List<Milestone> milestones(ItemFile file, String unit, Units units) {
    return file.handlingPlans().stream()
        .flatMap(entry -> entry.handlingPlan().stream())
        .filter(plan -> units.same(plan.unit(), unit))
        .reduce((a, b) -> b)
        .map(plan -> plan.milestones())
        .orElse(List.of());
  }

  private static StageStanding standing(
      ItemFile file, LedgerEntry handover, StageDue due, Units units) {
    String unit = handover.handover().orElseThrow().unit();
    Optional<LocalDate> done =
        file.stageReports().stream()
            .filter(entry -> !entry.recordedOn().isBefore(handover.recordedOn()))
            .filter(entry -> answers(entry.stageReport().orElseThrow(), unit, due.name(), units))
            .map(entry -> entry.stageReport().orElseThrow().doneOn().orElse(entry.recordedOn()))
            .findFirst();
    return new StageStanding(file.item().id(), units.name(unit), due.name(), due.due(), done);
  }

  private static boolean answers(StageReport report, String unit, String stage, Units units) {
    return units.same(report.unit(), unit) && report.stage().equals(stage);
  }
}
