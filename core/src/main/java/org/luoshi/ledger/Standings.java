package org.luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.comparison.Comparisons;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.progress.Availability;

/**
 * Tells how items stand (事项状态测算).
 *
 * <p>Judged is what was told about the latest months, for every target of its own; an item is as
 * bad as its worst target, and met only if all its targets with a number are. What is missing or
 * unclear is never taken for zero and never for missed.
 *
 * @since 0.1.0
 */
public final class Standings {

  private Standings() {}

  /**
   * Tells how an item stands.
   *
   * @param file all that was known about it on a day
   * @param year the year of the plan; without it nothing is known about pace and due day
   * @return the standing
   */
  public static ItemStanding of(ItemFile file, Optional<Integer> year) {
    Objects.requireNonNull(year, "year");
    Optional<DueDay> due = year.map(y -> DueDay.of(file, y));
    List<RecordedProgress> records = file.latest();
    if (records.isEmpty()) {
      Verdict verdict = new Verdict(StandingState.NO_DATA, StandingRule.NO_RECORD);
      return standing(file, records, verdict, List.of(), due, Optional.empty());
    }
    LocalDate until = records.get(0).until();
    Optional<BigDecimal> elapsed = due.map(d -> d.elapsed(year.orElseThrow(), until));
    if (records.stream().noneMatch(r -> r.record().availability() == Availability.REPORTED)) {
      Verdict verdict = new Verdict(StandingState.NO_DATA, StandingRule.NO_DATA_TOLD);
      return standing(file, records, verdict, List.of(), due, elapsed);
    }
    Optional<ReportingPeriod> period = records.get(0).period();
    TargetJudge judge = new TargetJudge(period, until, due, elapsed, file.otherTier());
    List<TargetStanding> targets =
        Comparisons.of(file.item(), Consolidation.merge(file.item().id(), records), period).stream()
            .map(judge::judge)
            .toList();
    return standing(file, records, Verdict.of(targets), targets, due, elapsed);
  }

  private static ItemStanding standing(
      ItemFile file,
      List<RecordedProgress> records,
      Verdict verdict,
      List<TargetStanding> targets,
      Optional<DueDay> due,
      Optional<BigDecimal> elapsed) {
    List<String> statuses =
        records.stream().flatMap(r -> r.record().status().stream()).distinct().toList();
    List<ToldStage> stages = Stages.told(records, statuses);
    return new ItemStanding(
        file.list(),
        file.item(),
        verdict.state(),
        verdict.rule(),
        targets,
        Stages.of(file.item(), stages),
        stages,
        statuses.size() == 1 ? DeclaredStatus.of(statuses.get(0), elapsed) : Optional.empty(),
        due,
        elapsed,
        records,
        file.urgings().size());
  }
}
