package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.luoshi.model.EntityArbitraries;
import org.luoshi.model.ModelArbitraries;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.HandlingPlan;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.PlanArbitraries;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.Submission;
import org.luoshi.schedule.ScheduleArbitraries;

/** Arbitrary ledgers that fit together: few items, few units, the days of one year. */
public final class LedgerArbitraries {

  private static final List<String> UNITS = List.of("区教育局", "区民政局", "区水务局", "白沙街道办事处");

  private LedgerArbitraries() {}

  /** Returns ledgers of up to twelve entries. */
  public static Arbitrary<Ledger> ledgers() {
    return entries().list().ofMaxSize(12).map(all -> Ledger.builder().entries(all).build());
  }

  /** Returns days of 2024 and the weeks after it. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 400).map(LocalDate.of(2024, 1, 1)::plusDays);
  }

  /** Returns entries of every kind. */
  public static Arbitrary<LedgerEntry> entries() {
    Arbitrary<Optional<String>> source = Arbitraries.of("台账", "通报").optional();
    return Combinators.combine(coarseDays(), source, Arbitraries.of(UNITS).optional(0.5), parts())
        .as(
            (day, from, unit, part) ->
                part.toBuilder().recordedOn(day).source(from).unit(unit).build());
  }

  /** So few days that many entries share one. */
  private static Arbitrary<LocalDate> coarseDays() {
    return Arbitraries.integers().between(0, 13).map(LocalDate.of(2024, 1, 15)::plusMonths);
  }

  private static Arbitrary<LedgerEntry> parts() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, plans().map(p -> part().plan(p).build())),
        Tuple.of(6, reports().map(r -> part().report(r).build())),
        Tuple.of(1, handlingPlans().map(p -> part().handlingPlan(p).build())),
        Tuple.of(3, submissions().map(s -> part().submission(s).build())),
        Tuple.of(1, urgings().map(u -> part().urging(u).build())),
        Tuple.of(1, extensions().map(e -> part().extension(e).build())),
        Tuple.of(1, handovers().map(h -> part().handover(h).build())),
        Tuple.of(1, stageReports().map(s -> part().stageReport(s).build())),
        Tuple.of(1, periods().map(p -> part().lock(PeriodLock.of(p)).build())),
        Tuple.of(1, periods().map(p -> part().reopening(PeriodReopening.of(p)).build())));
  }

  private static LedgerEntry.Builder part() {
    return LedgerEntry.on(LocalDate.EPOCH);
  }

  private static Arbitrary<ItemId> ids() {
    return Arbitraries.integers().between(1, 5).map(n -> ItemId.of("1." + n));
  }

  private static Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of(true, false))
        .as(
            (quarter, cumulative) ->
                cumulative
                    ? ReportingPeriod.ofYearToDate(2024, 3 * quarter)
                    : ReportingPeriod.ofQuarter(2024, quarter));
  }

  private static Arbitrary<ItemList> lists() {
    Arbitrary<Assignment> assignments =
        Combinators.combine(Arbitraries.of(Role.class), Arbitraries.of(UNITS)).as(Assignment::of);
    Arbitrary<ResponsibilityItem> items =
        Combinators.combine(
                EntityArbitraries.items(), ids(), assignments.list().ofMaxSize(3), texts())
            .as(
                (item, id, units, text) ->
                    item.toBuilder().id(id).assignments(units).text(text).build());
    return items
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(all -> ItemList.builder().number(1).items(all).build());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("新建泵站3座", "改造管网20公里", "新增学位1000个", "优化营商环境");
  }

  private static Arbitrary<ResponsibilityPlan> plans() {
    return Combinators.combine(lists(), PlanArbitraries.reportingSchedules().optional())
        .as(
            (list, schedule) ->
                ResponsibilityPlan.builder()
                    .metadata(DocumentMetadata.builder().build())
                    .year(2024)
                    .schedule(schedule)
                    .addList(list)
                    .build());
  }

  private static Arbitrary<ProgressReport> reports() {
    Arbitrary<ProgressRecord> records =
        Combinators.combine(EntityArbitraries.records(), ids(), periods().optional(0.3))
            .as((record, id, period) -> record.toBuilder().item(id).period(period).build());
    return Combinators.combine(
            periods().optional(0.9), lists().optional(0.3), records.list().ofMaxSize(4))
        .as(
            (period, list, all) ->
                ProgressReport.builder()
                    .metadata(DocumentMetadata.builder().build())
                    .year(2024)
                    .period(period)
                    .lists(list.stream().toList())
                    .records(all)
                    .build());
  }

  private static Arbitrary<HandlingPlan> handlingPlans() {
    return Combinators.combine(PlanArbitraries.handlingPlans(), ids())
        .as((plan, id) -> plan.toBuilder().item(id).build());
  }

  private static Arbitrary<Submission> submissions() {
    return Combinators.combine(
            Arbitraries.of(UNITS),
            periods(),
            days().optional(),
            days().optional(),
            days().optional())
        .as(
            (unit, period, submitted, returned, accepted) ->
                Submission.builder()
                    .unit(unit)
                    .period(period)
                    .submittedOn(submitted)
                    .returnedOn(returned)
                    .acceptedOn(accepted)
                    .build());
  }

  private static Arbitrary<Urging> urgings() {
    return Combinators.combine(
            Arbitraries.of(UNITS), ids().optional(), ModelArbitraries.texts().optional())
        .as((unit, item, reason) -> Urging.builder().unit(unit).item(item).reason(reason).build());
  }

  private static Arbitrary<Handover> handovers() {
    return Combinators.combine(ids(), Arbitraries.of(UNITS), ScheduleArbitraries.stagedDeadlines())
        .as((id, unit, stages) -> Handover.builder().item(id).unit(unit).stages(stages).build());
  }

  private static Arbitrary<StageReport> stageReports() {
    return Combinators.combine(
            ids(), Arbitraries.of(UNITS), Arbitraries.of("部署", "落实结果"), days().optional())
        .as(StageReport::new);
  }

  private static Arbitrary<Extension> extensions() {
    return Combinators.combine(ids(), days())
        .as((item, until) -> Extension.builder().item(item).until(until).build());
  }
}
