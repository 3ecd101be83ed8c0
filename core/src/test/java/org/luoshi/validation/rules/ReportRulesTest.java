package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.workReport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.Heading;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.Section;
import org.luoshi.validation.Validating;

class ReportRulesTest {

  private static Validating report(WorkReport.Builder report) {
    return Validating.document(report.build());
  }

  private static WorkReport.Builder periods(int reviewed, int planned) {
    return workReport()
        .reviewedPeriod(ReportingPeriod.ofYear(reviewed))
        .plannedPeriod(ReportingPeriod.ofYear(planned));
  }

  private static Section section(String number, String title) {
    return Section.builder()
        .heading(Heading.builder().level(1).number(number).title(title).build())
        .addStatements(Statement.builder().text("建设绿道").build())
        .build();
  }

  @Test
  void periods_apart_areTold() {
    report(periods(2025, 2026)).isClean();
    report(workReport().reviewedPeriod(ReportingPeriod.ofYear(2020))).isClean();
    report(periods(2025, 2027)).gives("LS-REPORT-004 /plannedPeriod");
    report(periods(2025, 2025)).gives("LS-REPORT-004 /plannedPeriod");
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024, 2027})
  void titleYear_ofNeitherPeriod_isTold(int year) {
    report(periods(2025, 2026).titleYear(2025)).isClean();
    report(periods(2025, 2026).titleYear(2026)).isClean();
    report(periods(2025, 2026).titleYear(year)).gives("LS-REPORT-005 /titleYear");
  }

  @ParameterizedTest
  @CsvSource({"2024-12-30", "2027-01-10"})
  void deliveredOn_atOtherTime_isTold(LocalDate date) {
    report(periods(2025, 2026).deliveredOn(LocalDate.of(2025, 12, 28))).isClean();
    report(periods(2025, 2026).deliveredOn(LocalDate.of(2026, 2, 10))).isClean();
    report(periods(2025, 2026).deliveredOn(date)).gives("LS-REPORT-006 /deliveredOn");
  }

  @Test
  void session_missing_isTold() {
    WorkReport.Builder without = workReport().session(Optional.empty());
    report(without).gives("LS-REPORT-007 /session");
    report(without.titleYear(2026)).gives("LS-REPORT-007 /session");
    report(without.deliveredOn(LocalDate.of(2026, 2, 10))).isClean();
  }

  @Test
  void session_thatDoesNotFitTheTermReviewed_isTold() {
    ReportingPeriod term = ReportingPeriod.parse("2021-01/2025-12");
    WorkReport.Builder whole = workReport().reviewedPeriod(term);
    report(whole.session("江湾区第十八届人民代表大会第一次会议")).isClean();
    report(whole.session("江湾区第十七届人民代表大会第五次会议")).isClean();
    report(whole.session("江湾区第十七届人民代表大会第三次会议")).gives("LS-REPORT-017 /session");
    report(whole.session("江湾区第十七届人大第2次会议")).gives("LS-REPORT-017 /session");
    report(periods(2025, 2026).session("江湾区第十七届人民代表大会第三次会议")).isClean();
    report(periods(2025, 2026).session("江湾区第十七届人民代表大会第十三次会议")).gives("LS-REPORT-017 /session");
    report(periods(2025, 2026).session("江湾区人民代表大会全体会议")).isClean();
  }

  @Test
  void targets_missingOrWithoutNumber_areTold() {
    report(workReport()).isClean();
    report(workReport().targets(List.of())).gives("LS-REPORT-008 /targets");
    report(periods(2025, 2026).targets(List.of())).gives("LS-REPORT-008 /targets");
  }

  @Test
  void problems_missing_areTold() {
    report(workReport().problems(List.of())).gives("LS-REPORT-018 /problems");
  }

  @ParameterizedTest
  @ValueSource(strings = {"文化建设取得新成效", "民生持续改善"})
  void target_withoutNumber_isTold(String text) {
    report(workReport(Target.builder().text(text).build())).gives("LS-REPORT-009 /targets/0");
  }

  @Test
  void section_numberedAndEmpty_isTold() {
    Section full = section("一、", "产业");
    Section empty = full.withStatements();
    report(workReport().addSections(full.withSections(section("(一)", "工业")))).isClean();
    Heading bare = Heading.builder().level(1).title("产业").build();
    report(workReport().addSections(empty.withHeading(bare))).isClean();
    report(workReport().addSections(empty)).gives("LS-REPORT-010 /sections/0");
    report(workReport().addSections(full.withSections(empty)))
        .gives("LS-REPORT-010 /sections/0/sections/0");
  }

  @Test
  void sections_ofOneTitle_areTold() {
    Section one = section("一、", "产业");
    Section two = section("二、", "产业");
    report(workReport().addSections(one, section("二、", "民生").withSections(one))).isClean();
    report(workReport().addSections(one, two)).gives("LS-REPORT-011 /sections/1/heading/title");
    report(workReport().addSections(section("一、", "民生").withSections(one, two)))
        .gives("LS-REPORT-011 /sections/0/sections/1/heading/title");
  }
}
