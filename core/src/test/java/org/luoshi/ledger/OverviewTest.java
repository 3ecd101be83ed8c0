package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.luoshi.ledger.LedgerFixtures.PUMPS;
import static org.luoshi.ledger.LedgerFixtures.Q1;
import static org.luoshi.ledger.LedgerFixtures.Q2;
import static org.luoshi.ledger.LedgerFixtures.SCHOOLS;
import static org.luoshi.ledger.LedgerFixtures.day;
import static org.luoshi.ledger.LedgerFixtures.item;
import static org.luoshi.ledger.LedgerFixtures.on;
import static org.luoshi.ledger.LedgerFixtures.plan;
import static org.luoshi.ledger.LedgerFixtures.record;
import static org.luoshi.ledger.LedgerFixtures.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.Frequency;
import org.luoshi.model.plan.Recurrence;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.model.plan.ReportingSchedule;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Submission;

class OverviewTest {

  private static ReportingSchedule quarterly(String reporter) {
    return ReportingSchedule.builder()
        .addRule(
            ReportingRule.builder()
                .addKind(ReportKind.COMPLETION)
                .reporter(reporter)
                .recurrence(Recurrence.of(Frequency.QUARTERLY, 1, 10))
                .build())
        .build();
  }

  private static Ledger ledger(String reporter) {
    ResponsibilityItem pumps =
        item("1", "新建雨水泵站。", "区水务局", "区财政局").toBuilder()
            .addSection("一、补短板")
            .addLeader("林某")
            .deadline("3月底前")
            .build();
    ResponsibilityItem schools =
        item("2", "新增学位。", "区教育局", "财政局").toBuilder()
            .addSection("二、惠民生", "（一）教育")
            .addLeaders("林某", "周某")
            .build();
    return Ledger.empty()
        .append(
            on("2024-02-20")
                .plan(plan(pumps, schools).toBuilder().schedule(quarterly(reporter)).build())
                .build(),
            on("2024-04-09")
                .report(
                    report(
                        Q1,
                        record(PUMPS, "完成选址。").toBuilder().status("推进中").build(),
                        record(SCHOOLS, "新增300个。").toBuilder().status("已完成").build()))
                .build());
  }

  private static LedgerEntry handedIn(String unit, String day) {
    return on(day)
        .submission(Submission.builder().unit(unit).period(Q1).submittedOn(day(day)).build())
        .build();
  }

  private static Overview overview(Ledger ledger, String day) {
    return Overview.of(ledger.asOf(day(day)), PolicyFixtures.NEAR_DUE);
  }

  private static List<String> counts(List<Workload> all) {
    return all.stream()
        .map(w -> w.name() + " " + w.items() + "/" + w.led() + "/" + w.shared())
        .toList();
  }

  @Test
  void of_units_countsItemsLedAndShared() {
    Overview overview = overview(ledger("各责任单位"), "2024-04-20");
    assertEquals(List.of("区水务局 1/1/0", "区财政局 2/0/2", "区教育局 1/1/0"), counts(overview.units()));
    assertEquals(List.of("林某 2/0/0", "周某 1/0/0"), counts(overview.leaders()));
    assertEquals(List.of("一、补短板 1/0/0", "二、惠民生 1/0/0"), counts(overview.sections()));
    assertEquals(List.of(" 2/0/0"), counts(overview.tiers()));
  }

  @Test
  void of_items_countsDueLateAndDone() {
    Workload total = overview(ledger("各责任单位"), "2024-04-20").total();
    assertEquals(2, total.items());
    assertEquals(1, total.due());
    assertEquals(1, total.late());
    assertEquals(1, total.done());
    assertEquals(2, total.count(StandingState.QUALITATIVE));
    assertEquals(
        List.of(
            new LightCount("红", 1),
            new LightCount("黄", 0),
            new LightCount("绿", 1),
            new LightCount("", 0)),
        total.lights());
  }

  @Test
  void of_anItemOfWhichNothingIsSure_isNotCalledLate() {
    Ledger ledger =
        Ledger.empty()
            .append(
                on("2024-02-20").plan(plan()).build(),
                on("2025-01-09")
                    .report(report(ReportingPeriod.ofYear(2024), record(PUMPS, "有序推进。")))
                    .build());
    Workload total = overview(ledger, "2025-01-20").total();
    assertEquals(2, total.due());
    assertEquals(0, total.late());
    assertEquals(2, total.undecided());
  }

  @Test
  void of_aLedgerWithoutSubmissions_doesNotBlameAnyone() {
    Overview overview = overview(ledger("各责任单位"), "2024-12-31");
    assertEquals(List.of(), overview.silent());
    assertEquals(Optional.empty(), overview.units().get(0).reports());
  }

  @Test
  void of_submissions_tellsWhoWasLateAndWhoIsSilent() {
    Ledger ledger =
        ledger("各责任单位").append(handedIn("区水务局", "2024-04-10"), handedIn("财政局", "2024-04-11"));
    Overview overview = overview(ledger, "2024-04-20");
    assertEquals(
        List.of(
            Optional.of(new ReportTally(1, 1, 0, 0, 0)),
            Optional.of(new ReportTally(1, 0, 1, 0, 0)),
            Optional.of(new ReportTally(1, 0, 0, 1, 0))),
        overview.units().stream().map(Workload::reports).toList());
    assertEquals(List.of("区教育局"), overview.silent().stream().map(MissingReport::unit).toList());
    assertEquals(10, overview.silent().get(0).daysLate());
    assertEquals(Q1, overview.silent().get(0).due().covers().orElseThrow());
    assertEquals(
        3, overview(ledger, "2024-07-11").silent().stream().filter(s -> isOfQ2(s)).count());
  }

  private static boolean isOfQ2(MissingReport missing) {
    return missing.due().covers().equals(Optional.of(Q2));
  }

  @Test
  void of_aRuleForUnitsThatLead_expectsNothingOfOthers() {
    Ledger ledger = ledger("各责任事项牵头单位").append(handedIn("区水务局", "2024-04-10"));
    Overview overview = overview(ledger, "2024-04-20");
    assertEquals(
        List.of(1, 0, 1),
        overview.units().stream().map(w -> w.reports().orElseThrow().expected()).toList());
  }
}
