package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.Frequency;
import org.luoshi.model.plan.Recurrence;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.model.plan.ReportingSchedule;

/** When what is to be reported. */
class ScheduleReadingTest {

  private static Optional<ReportingSchedule> schedule(String sentences) {
    return Read.plan(
            "2025年重点任务分解方案\n各单位:\n现予印发。\n一、按时报送。"
                + sentences
                + "\n区人民政府\n2025年2月20日\n附件\n任务分解表\n1.新建泵站。(责任单位:区水务局)\n")
        .schedule();
  }

  private static ReportingRule rule(String sentence) {
    return schedule(sentence).orElseThrow().rules().get(0);
  }

  @Test
  void readText_daysOfAYear_coverThePeriodsNamed() {
    ReportingRule rule =
        rule("各责任单位要分别于2025年4月9日、7月9日、10月9日及2026年1月9日前,将第一、第二、第三季度及全年完成情况经主要负责人审定后报送区政府督查室。");

    assertEquals(
        List.of("2025-04-09", "2025-07-09", "2025-10-09", "2026-01-09"),
        rule.deadlines().stream().map(d -> d.date().toString()).toList());
    assertEquals(
        List.of(
            ReportingPeriod.ofQuarter(2025, 1),
            ReportingPeriod.ofQuarter(2025, 2),
            ReportingPeriod.ofQuarter(2025, 3),
            ReportingPeriod.ofYear(2025)),
        rule.deadlines().stream().map(d -> d.covers().orElseThrow()).toList());
    assertEquals("7月9日", rule.deadlines().get(1).printed());
    assertEquals(List.of(ReportKind.COMPLETION), rule.kinds());
    assertEquals("各责任单位", rule.reporter());
    assertEquals("区政府督查室", rule.recipient());
    assertEquals("主要负责人审定", rule.signedBy());
  }

  @Test
  void readText_dayThatComesBack_isARecurrence() {
    ReportingRule rule = rule("从第二季度起,各责任单位在每季度第1个月的10日前,将上季度进展情况报区政府督查室。");

    assertEquals(
        Optional.of(
            new Recurrence(
                Frequency.QUARTERLY,
                1,
                10,
                Optional.of(ReportingPeriod.ofQuarter(2025, 1)),
                Optional.empty())),
        rule.recurrence());
    assertEquals(List.of(), rule.deadlines());
  }

  @Test
  void readText_handlingPlan_hasItsFormsAndMedia() {
    ReportingRule rule = rule("各单位于2025年3月7日前将办理方案和联系人名单(附表1、2)以书面和电子版报送区政府督查室。");

    assertEquals(List.of(ReportKind.HANDLING_PLAN, ReportKind.CONTACT_LIST), rule.kinds());
    assertEquals(List.of("附表1", "附表2"), rule.forms());
    assertEquals(List.of("书面", "电子版"), rule.media());
    assertEquals("区政府督查室", rule.recipient());
  }

  @Test
  void readText_sentencesWithoutAReport_giveNoSchedule() {
    assertEquals(Optional.empty(), schedule("各单位要高度重视,于3月15日前完成内部分工。"));
    assertEquals(Optional.empty(), schedule("各单位要如实报送完成情况。"));
  }
}
