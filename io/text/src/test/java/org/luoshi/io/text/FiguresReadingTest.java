package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.io.Reading;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;

/** Targets of items and reports, and the figures of what was reached. */
class FiguresReadingTest {

  private static final String REPORT =
      """
      2024年政府工作报告
      ——2024年12月20日在江湾区第三届人民代表大会第四次会议上
      江湾区人民政府区长 林川
      各位代表:
      现在,我代表区人民政府报告工作。
      一、2024年工作回顾
      一年来,新办企业3家。
      全年地区生产总值610亿元,增长6.2%%;财政收入48亿元,增长3.1%%。
      二、2025年主要工作
      预期目标是:地区生产总值增长6.5%%以上,力争增长7%%,城镇登记失业率控制在4%%以内,%s,社会事业取得新进步。
      办好惠民实事。以群众需求为导向。优化环境,新增绿道10公里、口袋公园8处,改造道路、桥梁12处。服务老人,新建食堂5个。
      """;

  private static List<Target> targets(String task) {
    String text = "2024年江湾区重点任务责任分解\n1.%s(责任单位:区发改局)\n2.新建泵站3座。(责任单位:区水务局)\n";
    return Read.plan(text.formatted(task)).items().toList().get(0).targets();
  }

  private static WorkReport report(String relative) {
    Reading reading = Documents.readText(REPORT.formatted(relative));
    Accounts.assertExplained(reading);
    return assertInstanceOf(WorkReport.class, reading.document().orElseThrow());
  }

  private static String line(Target target) {
    return "%s %s %s %s %s"
        .formatted(
            target.indicator(),
            target.comparator(),
            target.value().map(Quantity::toString).orElse("-"),
            target.relativeTo().orElse("-"),
            target.text());
  }

  private static String lines(List<Target> targets) {
    return targets.stream().map(FiguresReadingTest::line).collect(Collectors.joining("\n"));
  }

  @Test
  void targets_ofItemText_areItsFiguresWithTheirClauses() {
    assertEquals(
        """
        地区生产总值增长率 AT_LEAST 6.5% - 地区生产总值增长6.5%以上
        新增就业 EQUAL 1.2万人 - 新增就业1.2万人""",
        lines(targets("地区生产总值增长6.5%以上,新增就业1.2万人。")));
  }

  @Test
  void targets_ofADeadlineInALaterYear_areDueInThatYear() {
    String text =
        "2024年江湾区重点任务责任分解\n1.修复矿山860亩。(责任单位:区自然资源局;完成时限:%s)\n" + "2.新建泵站3座。(责任单位:区水务局;完成时限:6月底)\n";
    Target later = Read.plan(text.formatted("2025年10月底")).items().toList().get(0).targets().get(0);
    Target same = Read.plan(text.formatted("10月底")).items().toList().get(0).targets().get(0);
    assertEquals(Optional.of(ReportingPeriod.ofYear(2025)), later.period());
    assertEquals(Optional.of(ReportingPeriod.ofYear(2024)), same.period());
  }

  @Test
  void targets_span_isThePlaceOfTheFigure() {
    String text = "2024年江湾区重点任务责任分解\n1.抓好就业,新增就业1.2万人。(责任单位:区人社局)\n2.新建泵站3座。(责任单位:区水务局)\n";
    Reading reading = Documents.readText(text);
    Target target = Read.plan(text).items().toList().get(0).targets().get(0);
    assertEquals("1.2万人", reading.source().text(target.span().orElseThrow()));
  }

  @Test
  void targets_relation_isToldWithItsBound() {
    Target target = targets("居民收入增长快于经济增长。").get(0);
    assertEquals("居民收入增长率 MORE - 快于经济增长 居民收入增长快于经济增长", line(target));
    assertEquals(Direction.INCREASE, target.direction());
    assertEquals("居民收入增长率 EQUAL - 与经济增长基本同步 居民收入增长与经济增长基本同步", lines(targets("居民收入增长与经济增长基本同步。")));
    assertEquals(Comparator.AT_LEAST, targets("投资增速不低于全市平均水平。").get(0).comparator());
  }

  @ParameterizedTest
  @ValueSource(strings = {"管网与道路同步建设。", "打造高于国家标准的园区。", "同步推进改造。", "加强督促检查。"})
  void targets_wordsWithoutAimedFigure_areNone(String task) {
    assertEquals(List.of(), targets(task));
  }

  @Test
  void targets_ofColumn_keepWordsWhereThereIsNoFigure() {
    String table =
        """
        2025年重点任务责任分解表
        |序号|工作任务|年度目标|责任单位|
        |1|改造老旧小区|改造20个以上|区住建局|
        |2|优化营商环境|全市前列|区行政审批局|
        |3|新建泵站|完成3座|区水务局|
        """;
    List<List<Target>> targets = Read.plan(table).items().map(item -> item.targets()).toList();
    assertEquals(3, targets.size());
    assertEquals(Optional.of(Quantity.parse("20个")), targets.get(0).get(0).value());
    assertEquals(Comparator.AT_LEAST, targets.get(0).get(0).comparator());
    assertEquals(" EQUAL - - 全市前列", lines(targets.get(1)));
    assertEquals(Optional.of(Quantity.parse("3座")), targets.get(2).get(0).value());
  }

  @Test
  void measurements_ofCompletion_haveKinds() {
    String text =
        """
        2024年江湾区重点任务完成情况
        1.财政收入增长3%。(责任单位:区财政局)
        完成情况:财政收入12亿元,同比增长3.1%,完成年度目标的102%。
        2.新建泵站3座。(责任单位:区水务局)
        完成情况:已建成3座。
        """;
    List<Measurement> measurements = Read.progress(text).records().get(0).measurements();
    assertEquals(
        List.of(MeasurementKind.ACTUAL, MeasurementKind.CHANGE, MeasurementKind.RATIO_OF_TARGET),
        measurements.stream().map(Measurement::kind).toList());
    assertEquals(Quantity.parse("12亿元"), measurements.get(0).value());
    assertEquals("同比增长3.1%", measurements.get(1).text());
    assertEquals(Direction.INCREASE, measurements.get(1).direction());
    assertEquals(
        "102%", Documents.readText(text).source().text(measurements.get(2).span().orElseThrow()));
  }

  @Test
  void periods_areThoseOfTheSentence_elseOfTheDocument() {
    String text =
        """
        2024年江湾区重点任务1-9月完成情况
        1.财政收入增长3%,到2025年达到20亿元。(责任单位:区财政局)
        完成情况:上半年财政收入6亿元。收入累计9亿元,较2023年同期增长4%。
        2.新建泵站3座。(责任单位:区水务局)
        完成情况:已建成3座。
        """;
    List<Target> targets = Read.progress(text).items().toList().get(0).targets();
    assertEquals(
        List.of("2024-01/2024-12", "2025-01/2025-12"),
        targets.stream().map(t -> t.period().orElseThrow().toString()).toList());
    List<Measurement> measurements = Read.progress(text).records().get(0).measurements();
    assertEquals(
        List.of("2024-01/2024-06", "2024-01/2024-09", "2024-01/2024-09"),
        measurements.stream().map(m -> m.period().orElseThrow().toString()).toList());
  }

  @Test
  void measurements_leaveOutWhatOnesWereBefore() {
    String text =
        "2024年江湾区重点任务完成情况\n1.提高居民收入。\n完成情况:常住人口由上年72万人增加到73万人,就业由去年的3万人增至4万人。\n"
            + "2.新建泵站3座。\n完成情况:已完成。\n";
    List<Measurement> measurements = Read.progress(text).records().get(0).measurements();
    assertEquals(
        List.of("73万人", "4万人"), measurements.stream().map(m -> m.value().toString()).toList());
  }

  @Test
  void measurements_withoutIndicator_speakOfWhatTheTaskAimsAt() {
    String text =
        """
        2024年江湾区重点任务完成情况
        1.社会消费品零售总额增长10%。(责任单位:区商务局)
        完成情况:完成166.6亿元,增长8.5%,完成目标的85%。
        2.新建泵站3座,改造泵站5座。(责任单位:区水务局)
        完成情况:完成2座。
        """;
    assertEquals(
        List.of("社会消费品零售总额", "社会消费品零售总额增长率", "社会消费品零售总额完成率"),
        Read.progress(text).records().get(0).measurements().stream()
            .map(Measurement::indicator)
            .toList());
    assertEquals("", Read.progress(text).records().get(1).measurements().get(0).indicator());
  }

  @Test
  void targets_ofReport_haveNounAndPlannedYear() {
    List<Target> targets = report("居民收入增长与经济增长同步").targets();
    assertEquals(
        """
        地区生产总值增长率 AT_LEAST 6.5% - 地区生产总值增长6.5%以上
        地区生产总值增长率 EQUAL 7% - 力争增长7%
        城镇登记失业率 AT_MOST 4% - 城镇登记失业率控制在4%以内
        居民收入增长率 EQUAL - 与经济增长同步 居民收入增长与经济增长同步
        社会事业 EQUAL - - 社会事业取得新进步""",
        lines(targets));
    assertEquals(Optional.of(ReportingPeriod.ofYear(2025)), targets.get(3).period());
  }

  @Test
  void achievements_ofReport_areTheFirstParagraphWithFourFigures() {
    List<Measurement> achievements = report("居民收入稳步增长").achievements();
    assertEquals(
        "610亿元 6.2% 48亿元 3.1%",
        achievements.stream().map(m -> m.value().toString()).collect(Collectors.joining(" ")));
    assertEquals(Optional.of(ReportingPeriod.ofYear(2024)), achievements.get(0).period());
  }

  @Test
  void practicalMatters_measuresJoinedByEnumerationComma_areDividedWhereEachHasItsFigure() {
    assertEquals(
        List.of(List.of("新增绿道10公里", "口袋公园8处", "改造道路、桥梁12处"), List.of("新建食堂5个")),
        report("物价平稳").practicalMatters().stream().map(m -> m.measures()).toList());
  }
}
