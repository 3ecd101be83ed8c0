package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.HandlingPlan;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.Milestone;
import org.luoshi.model.progress.Submission;
import org.luoshi.schedule.StagedDeadlines;
import org.luoshi.schedule.WorkingCalendar;

class LedgerTest {

  private static final Ledger YEAR =
      Ledger.empty()
          .append(
              on("2024-07-08").report(report(Q2, record(PUMPS, "建成2座。"))).build(),
              on("2024-02-20").plan(plan()).source("分解方案").build(),
              on("2024-04-09").report(report(Q1, record(PUMPS, "建成1座。"))).build(),
              on("2024-04-12").report(report(Q1, record(PUMPS, "完成选址。"))).build());

  private static List<String> statements(List<RecordedProgress> progress) {
    return progress.stream().map(p -> p.record().statement()).toList();
  }

  private static ItemFile pumps(Ledger ledger, String day) {
    return ledger.asOf(day(day)).file(PUMPS).orElseThrow();
  }

  @Test
  void asOf_aDay_knowsWhatWasRecordedUpToIt() {
    assertEquals(List.of(), pumps(YEAR, "2024-04-08").progress());
    assertEquals(List.of("建成1座。"), statements(pumps(YEAR, "2024-04-09").latest()));
    assertEquals(List.of("完成选址。"), statements(pumps(YEAR, "2024-04-12").latest()));
    assertEquals(List.of("建成2座。"), statements(pumps(YEAR, "2024-12-31").latest()));
    assertEquals(0, YEAR.asOf(day("2024-02-19")).size());
  }

  @Test
  void progress_thatWasCorrected_staysInTheFile() {
    assertEquals(
        List.of("建成1座。", "完成选址。", "建成2座。"), statements(pumps(YEAR, "2024-12-31").progress()));
    assertEquals(List.of("完成选址。", "建成2座。"), statements(pumps(YEAR, "2024-12-31").inForce()));
    assertEquals(List.of("完成选址。"), statements(pumps(YEAR, "2024-12-31").of(Q1)));
  }

  @Test
  void lock_keepsWhatIsRecordedLaterApart() {
    Ledger locked = YEAR.append(on("2024-04-10").lock(PeriodLock.of(Q1)).build());
    assertEquals(List.of("建成1座。"), statements(pumps(locked, "2024-04-12").latest()));
    assertEquals(List.of("完成选址。"), statements(pumps(locked, "2024-04-12").setAside()));
    assertEquals(List.of("建成2座。"), statements(pumps(locked, "2024-07-08").latest()));

    Submission late = Submission.builder().unit("区水务局").period(Q1).build();
    LedgerView view =
        locked.append(on("2024-04-11").submission(late).build()).asOf(day("2024-04-12"));
    assertEquals(List.of(), view.submissions());
    assertEquals(Optional.of(late), view.setAside().get(0).submission());
  }

  @Test
  void reopening_letsLaterRecordsCountAgain() {
    Ledger reopened =
        YEAR.append(
            on("2024-04-10").lock(PeriodLock.of(Q1)).build(),
            on("2024-04-20").reopening(PeriodReopening.of(Q1)).build(),
            on("2024-04-21").report(report(Q1, record(PUMPS, "建成1座，更正。"))).build(),
            on("2024-04-25").lock(PeriodLock.of(Q1)).build(),
            on("2024-04-26").report(report(Q1, record(PUMPS, "再次更正。"))).build());
    ItemFile file = pumps(reopened, "2024-04-30");
    assertEquals(List.of("建成1座，更正。"), statements(file.latest()));
    assertEquals(List.of("完成选址。", "再次更正。"), statements(file.setAside()));
    assertEquals(List.of("建成1座。"), statements(pumps(reopened, "2024-04-20").latest()));
  }

  @Test
  void stages_areHeldAgainstWhatUnitsReport() {
    Ledger ledger =
        YEAR.append(
            on("2024-03-01")
                .handover(
                    Handover.builder()
                        .item(PUMPS)
                        .unit("区水务局")
                        .stages(StagedDeadlines.of13710())
                        .build())
                .build(),
            on("2024-03-05")
                .stageReport(new StageReport(PUMPS, "水务局", "部署", Optional.of(day("2024-03-02"))))
                .build(),
            on("2024-03-07")
                .stageReport(new StageReport(PUMPS, "区水务局", "反馈措施", Optional.empty()))
                .build(),
            on("2024-03-02")
                .handlingPlan(
                    HandlingPlan.builder()
                        .item(PUMPS)
                        .unit("区水务局")
                        .addMilestone(
                            Milestone.builder()
                                .title("首批通水")
                                .printed("6月底前")
                                .due(day("2024-06-30"))
                                .note("")
                                .build())
                        .build())
                .build());
    WorkingCalendar none = WorkingCalendar.builder().build();
    LocalDate day = day("2024-03-12");
    assertEquals(
        List.of(
            "部署 2024-03-02 2024-03-02 0 false",
            "反馈措施 2024-03-04 2024-03-07 3 false",
            "落实结果 2024-03-08  4 true",
            "一般问题办结 2024-04-01  0 false",
            "首批通水 2024-06-30  0 false"),
        ledger
            .asOf(day)
            .stages(none)
            .map(
                s ->
                    s.stage()
                        + s.due().map(d -> " " + d).orElse(" ?")
                        + s.doneOn().map(d -> " " + d).orElse(" ")
                        + s.daysLate(day).map(n -> " " + n).orElse(" ?")
                        + " "
                        + s.isOverdue(day))
            .toList());
    assertEquals(
        List.of("区水务局 1.1 “落实结果”应于2024-03-08前完成，已逾期4天"),
        Reminders.ofStages(ledger.asOf(day), none).stream()
            .map(u -> u.unit() + " " + u.item().orElseThrow() + " " + u.reason().orElseThrow())
            .toList());
    assertEquals(0, ledger.asOf(day("2024-02-29")).stages(none).count());
  }

  @Test
  void history_tellsEverythingInTheOrderOfRecording() {
    Ledger ledger =
        YEAR.append(
            on("2024-05-06")
                .extension(
                    Extension.builder().item(PUMPS).until(day("2025-03-31")).reason("汛期停工").build())
                .build(),
            on("2024-03-01")
                .handlingPlan(
                    HandlingPlan.builder().item(PUMPS).unit("区水务局").content("分三批建设").build())
                .build(),
            on("2024-04-20")
                .urging(Urging.builder().item(PUMPS).unit("区财政局").reason("未报").build())
                .build());
    assertEquals(
        List.of(
            "2024-02-20 PLAN 新建雨水泵站3座，改造管网20公里。",
            "2024-03-01 HANDLING_PLAN 分三批建设",
            "2024-04-09 REPORT 2024-01/2024-03 建成1座。",
            "2024-04-12 REPORT 2024-01/2024-03 完成选址。",
            "2024-04-20 URGING 未报",
            "2024-05-06 EXTENSION 延期至2025-03-31：汛期停工"),
        ledger.asOf(day("2024-06-30")).history(PUMPS).stream()
            .map(e -> e.recordedOn() + " " + e.kind() + " " + e.text())
            .toList());
  }

  @Test
  void difference_ofTwoDays_namesWhatChanged() {
    assertEquals(
        Optional.of(
            new ItemDifference(
                PUMPS,
                List.of(
                    new ItemDifference.Change("报告期", "2024-01/2024-03", "2024-04/2024-06"),
                    new ItemDifference.Change("完成情况", "建成1座。", "建成2座。")))),
        YEAR.difference(PUMPS, day("2024-04-10"), day("2024-07-10")));
    assertEquals(
        Optional.of(new ItemDifference(SCHOOLS, List.of())),
        YEAR.difference(SCHOOLS, day("2024-04-10"), day("2024-07-10")));
    assertEquals(Optional.empty(), YEAR.difference(PUMPS, day("2024-01-10"), day("2024-01-11")));
  }

  @Test
  void report_thatNumbersTheTasksOtherwise_isLinkedByTheirTexts() {
    ProgressReport renumbered =
        ProgressReport.builder()
            .from(report(Q1, record(PUMPS, "新增300个。"), record(SCHOOLS, "无此事项。")))
            .addList(
                ItemList.builder()
                    .number(1)
                    .addItems(item("1", "新增公办学位 1000个。"), item("2", "开展垃圾分类宣传。"))
                    .build())
            .build();
    LedgerView view =
        Ledger.empty()
            .append(
                on("2024-02-20").plan(plan()).build(), on("2024-04-09").report(renumbered).build())
            .asOf(day("2024-05-01"));
    assertEquals(List.of("新增300个。"), statements(view.file(SCHOOLS).orElseThrow().progress()));
    assertEquals(List.of(), view.file(PUMPS).orElseThrow().progress());
    assertEquals(List.of("无此事项。"), statements(view.unmatched()));
  }

  @Test
  void report_onTheTasksOfAnotherYear_isAboutNoneOfThem() {
    ProgressReport before =
        report(ReportingPeriod.ofYear(2023), record(PUMPS, "建成2座。")).toBuilder().year(2023).build();
    LedgerView view = YEAR.append(on("2024-03-01").report(before).build()).asOf(day("2024-03-02"));
    assertEquals(List.of(), view.file(PUMPS).orElseThrow().progress());
    assertEquals(List.of("建成2座。"), statements(view.unmatched()));
  }

  @Test
  void submission_sentBackAndHandedInAgain_countsTheFirstDay() {
    Submission.Builder base = Submission.builder().unit("区水务局").period(Q1);
    LedgerView view =
        Ledger.empty()
            .append(
                on("2024-04-15").submission(base.returnedOn(day("2024-04-12")).build()).build(),
                on("2024-04-20")
                    .submission(
                        Submission.builder()
                            .unit("区水务局")
                            .period(Q1)
                            .submittedOn(day("2024-04-18"))
                            .acceptedOn(day("2024-04-19"))
                            .build())
                    .build(),
                on("2024-04-09")
                    .submission(
                        Submission.builder()
                            .unit("区水务局")
                            .period(Q1)
                            .submittedOn(day("2024-04-09"))
                            .build())
                    .build())
            .asOf(day("2024-05-01"));
    SubmissionFile file = view.submissions().get(0);
    assertEquals(Optional.of(day("2024-04-09")), file.firstSubmittedOn());
    assertEquals(1, file.timesReturned());
    assertTrue(file.isAccepted());
  }

  @Test
  void consolidation_dividesByUnitAndNamesWhoIsMissing() {
    Ledger ledger =
        Ledger.empty()
            .append(
                on("2024-02-20").plan(plan()).build(),
                on("2024-04-09").unit("水务局").report(report(Q1, record(PUMPS, "建成1座。"))).build(),
                on("2024-04-10").unit("区城投公司").report(report(Q1, record(PUMPS, "已开工。"))).build());
    LedgerView view = ledger.asOf(day("2024-04-30"));
    ConsolidatedReport all = view.consolidated(PUMPS, Q1).orElseThrow();
    assertEquals("水务局：建成1座。\n区城投公司：已开工。", all.record().statement());
    assertEquals(List.of("区财政局", "白沙街道办事处"), all.missing());
    assertEquals(List.of("区城投公司"), all.unassigned());
    assertEquals(2, all.parts().size());
    assertEquals(
        List.of("区水务局", "区财政局", "白沙街道办事处"), view.consolidated(PUMPS, Q2).orElseThrow().missing());
  }

  @Test
  void entry_withoutExactlyOnePart_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> on("2024-04-09").build());
    assertThrows(
        IllegalArgumentException.class,
        () -> on("2024-04-09").plan(plan()).lock(PeriodLock.of(Q1)).build());
  }
}
