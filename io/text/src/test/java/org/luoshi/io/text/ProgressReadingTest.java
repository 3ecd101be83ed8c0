package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;

/** Completion texts and their division by unit. */
class ProgressReadingTest {

  private static final String TITLE = "2025年重点任务1-3月份进展情况\n";

  private static List<ProgressRecord> records(String body) {
    return Read.progress(TITLE + body).records();
  }

  private static String divided(String units, String statement) {
    ProgressRecord record = records("1.新建泵站。(责任单位:" + units + ")\n完成情况:" + statement + "\n").get(0);
    return record.statements().stream()
        .map(s -> s.unit().orElse("") + "=" + s.text())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void readText_planWithoutAPeriod_isNoPeriod() {
    String text = "江湾区2025年重点任务一季度进展情况\n1.新建学校3所。\n责任单位:区教育局\n一季度:开工2所。\n安排:\n二季度计划:完工1所。\n";

    ProgressRecord record = Read.progress(text).records().get(0);

    assertEquals("开工2所。\n安排:", record.statement());
    assertEquals(Optional.of("完工1所。"), record.nextSteps());
  }

  @Test
  void readText_completionLines_areTheRecordsOfTheirItems() {
    ProgressReport report =
        Read.progress(
            TITLE
                + """
                1.新建泵站3座。(责任单位:区水务局)
                完成情况:已建成1座。
                2.改造小区20个。(责任单位:区住建局)
                进展情况：完成5个,占25%。
                """);

    assertEquals(Optional.of(ReportingPeriod.ofMonths(2025, 1, 3)), report.period());
    assertEquals(Optional.of(2025), report.year());
    assertEquals(
        List.of("1.1", "1.2"), report.records().stream().map(r -> r.item().value()).toList());
    assertEquals(
        List.of("已建成1座。", "完成5个,占25%。"),
        report.records().stream().map(ProgressRecord::statement).toList());
    assertEquals(
        "1 新建泵站3座。 RESPONSIBLE=区水务局\n2 改造小区20个。 RESPONSIBLE=区住建局",
        Read.lines(report.items().toList()));
  }

  @Test
  void readText_sentencesBelowTheUnits_tellHowFarItIs() {
    List<ProgressRecord> records =
        records(
            """
            一、实施棚户区改造。计划开工1万套。
            牵头单位：市住建局  配合单位：各区政府
            新开工10235套，开工率102.35%。
            二、改善人居环境。改造厕所5万户。
            牵头单位：市农业农村局
            完成改造46820户。
            """);

    assertEquals(
        List.of("新开工10235套，开工率102.35%。", "完成改造46820户。"),
        records.stream().map(ProgressRecord::statement).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2025年前三季度, 2025-01/2025-09",
    "2025年1-3季度, 2025-01/2025-09",
    "2025年三季度, 2025-07/2025-09",
    "2025年5月份, 2025-05/2025-05",
    "2025 年 1—3 月, 2025-01/2025-03",
    "2025年半年, 2025-01/2025-06",
    "2025年年终, 2025-01/2025-12",
    "2025年9月底, 2025-01/2025-09/cumulative"
  })
  void readText_timeInTheTitle_isThePeriod(String time, String period) {
    String body = "1.新建泵站3座。(责任单位:区水务局)\n完成情况:已建成1座。\n";

    assertEquals(
        Optional.of(ReportingPeriod.parse(period)),
        Read.progress("江湾区" + time + "重点任务完成情况\n" + body).period());
  }

  @Test
  void readText_statusInBracketsBehindACompletionText_isTheStatus() {
    List<ProgressRecord> records =
        records(
            """
            1.新建泵站3座。（责任单位：区水务局）
            完成情况：已建成3座。　　【已完成】
            2.改造小区20个。（责任单位：区住建局）
            完成情况：开工5个（进度滞后）
            3.修路10公里。（责任单位：区交通局）
            完成情况：建成10公里（含改造2公里）
            """);

    assertEquals(
        List.of("已建成3座。/已完成", "开工5个/进度滞后", "建成10公里（含改造2公里）/"),
        records.stream().map(r -> r.statement() + "/" + r.status().orElse("")).toList());
  }

  @Test
  void readText_wordsOfAStatusBesideACompletionText_areTheStatus() {
    List<ProgressRecord> records =
        records(
            """
            1.新建泵站3座。
            责任单位:区水务局
            进展情况:已建成1座。
            完成情况:正常推进
            2.改造小区20个。
            责任单位:区住建局
            完成情况:进度滞后
            进展情况:完成5个,占25%。
            3.修路10公里。
            责任单位:区交通局
            完成情况:已完成
            """);

    assertEquals(
        List.of("已建成1座。/正常推进", "完成5个,占25%。/进度滞后", "已完成/"),
        records.stream().map(r -> r.statement() + "/" + r.status().orElse("")).toList());
  }

  @Test
  void readText_placeInTitleOrIssuer_isTheJurisdiction() {
    String body = "1.新建泵站3座。(责任单位:区水务局)\n完成情况:已建成1座。\n";
    assertEquals(
        Optional.of("江湾区"), Read.progress("江湾区2025年《政府工作报告》任务完成情况\n" + body).jurisdiction());
    assertEquals(
        Optional.of("江湾区"), Read.progress("发布机构: 江湾区政府督查室\n文号: 无\n" + TITLE + body).jurisdiction());
    assertEquals(
        Optional.empty(), Read.progress("发布机构: 区政府督查室\n文号: 无\n" + TITLE + body).jurisdiction());
  }

  @Test
  void readText_paragraphsThatFollow_continueTheStatement() {
    assertEquals(
        List.of("已建成1座。\n其余2座在建。\n预计年底完工。", "好。"),
        records(
                """
                1.新建泵站3座。(责任单位:区水务局)
                完成情况:已建成1座。
                其余2座在建。

                预计年底完工。
                2.改造小区。(责任单位:区住建局)
                完成情况:好。
                """)
            .stream()
            .map(ProgressRecord::statement)
            .toList());
  }

  @Test
  void readText_numberedParagraphs_continueTheStatement() {
    List<ProgressRecord> records =
        records(
            """
            1.新建泵站3座。(责任单位:区水务局)
            完成情况:一是建成1座。
            二是开工2座。
            2.改造小区。(责任单位:区住建局)
            完成情况:好。
            """);

    assertEquals(
        List.of("一是建成1座。\n二是开工2座。", "好。"),
        records.stream().map(ProgressRecord::statement).toList());
  }

  @Test
  void readText_labelAloneOnItsLine_isFollowedByTheStatement() {
    assertEquals("已建成1座。", records("1.新建泵站。(责任单位:甲局)\n完成情况:\n已建成1座。\n").get(0).statement());
  }

  @Test
  void readText_otherLabels_areFieldsOfTheirOwn() {
    ProgressRecord record =
        records(
                """
                1.新建泵站。
                责任单位:区水务局
                目标任务:3座
                完成情况:已建成1座。
                存在问题:资金不足。
                下步打算:争取资金。
                完成率:33.3%
                """)
            .get(0);

    assertEquals("已建成1座。", record.statement());
    assertEquals(Optional.of("资金不足。"), record.problems());
    assertEquals(Optional.of("争取资金。"), record.nextSteps());
    assertEquals(Optional.of("33.3%"), record.status());
  }

  @Test
  void readText_noFiguresYetOrNothing_isTold() {
    List<ProgressRecord> records =
        records(
            """
            1.经济增长6%。(责任单位:区统计局)
            完成情况:相关数据未出。
            2.收入增长7%。(责任单位:区统计局)
            完成情况:
            3.投资增长8%。(责任单位:区统计局)
            4.用电增长9%。(责任单位:区统计局)
            完成情况:已出台数据管理办法,各部门的数据质量明显提高,暂无投诉。
            """);

    assertEquals(
        List.of(
            Availability.NO_DATA,
            Availability.MISSING,
            Availability.MISSING,
            Availability.REPORTED),
        records.stream().map(ProgressRecord::availability).toList());
    assertEquals("相关数据未出。", records.get(0).statement());
  }

  @Test
  void readText_headingThatTellsHowFarItIs_isTheStatusOfItsItems() {
    List<ProgressRecord> records =
        records(
            """
            一、已完成的任务(2项)
            1.建成泵站3座。(区水务局)
            2.改造小区20个。(区住建局)
            二、正在推进事项
            3.新建医院1所。(区卫健局)
            进展情况:主体完工。
            三、城市建设
            4.新增车位900个。(区城管局)
            """);

    assertEquals(
        List.of("已完成", "已完成", "正在推进", "-"),
        records.stream().map(r -> r.status().orElse("-")).toList());
    assertEquals(
        List.of(
            Availability.REPORTED,
            Availability.REPORTED,
            Availability.REPORTED,
            Availability.MISSING),
        records.stream().map(ProgressRecord::availability).toList());
  }

  @Test
  void readText_unitsBeforeColons_divideTheStatement() {
    assertEquals("区水务局=建成1座。 | 区财政局=拨付资金。", divided("区水务局、区财政局", "区水务局:建成1座。区财政局：拨付资金。"));
    assertEquals("区水务局=全部建成。", divided("区水务局、区财政局", "区水务局:全部建成。"));
  }

  @Test
  void readText_unitsAtTheHeadOfSentences_divideTheStatement() {
    assertEquals(
        "区水务局=建成1座。还有2座在建。 | 区财政局=拨付资金。", divided("区水务局、区财政局", "区水务局建成1座。还有2座在建。区财政局拨付资金。"));
  }

  @Test
  void readText_textBeforeTheFirstUnit_belongsToNone() {
    assertEquals(
        "=总体顺利。 | 区水务局=建成1座。 | 区财政局=拨付资金。", divided("区水务局、区财政局", "总体顺利。区水务局:建成1座。区财政局:拨付资金。"));
  }

  @Test
  void readText_mentionOfOneUnit_isNoDivision() {
    assertEquals("", divided("区水务局、区财政局", "区水务局建成1座。其余在建。"));
    assertEquals("", divided("区水务局、区财政局", "会同区财政局建成1座,经区水务局验收。"));
    assertEquals("", divided("区水务局", "区水务局:建成1座。"));
  }

  @Test
  void readText_nameThatBeginsAnother_isTheLonger() {
    assertEquals("市水务局江湾分局=好。 | 市水务局=也好。", divided("市水务局、市水务局江湾分局", "市水务局江湾分局:好。市水务局:也好。"));
  }

  private static final String PERIODS =
      """
      %s
      序号 | 工作任务 | 责任单位 | 一季度进展情况 | 二季度进展情况 | 三季度进展情况 |
      1 | 建设泵站3座 | 区水务局 | 完成选址 | 开工2座 | 建成1座 |
      2 | 改造小区20个 | 区住建局 | 完成5个 | 完成9个 | |
      """;

  private static List<String> periods(ProgressReport report) {
    return report.records().stream()
        .map(
            r ->
                r.item()
                    + " "
                    + r.period().map(Object::toString).or(r::printedPeriod).orElse("-")
                    + " "
                    + r.statement())
        .toList();
  }

  @Test
  void readText_periodsSideBySide_areRecordsOfTheirOwn() {
    ProgressReport report = Read.progress(PERIODS.formatted("2025年重点任务进展表"));

    assertEquals(
        List.of(
            "1.1 2025-01/2025-03 完成选址",
            "1.1 2025-04/2025-06 开工2座",
            "1.1 2025-07/2025-09 建成1座",
            "1.2 2025-01/2025-03 完成5个",
            "1.2 2025-04/2025-06 完成9个"),
        periods(report));
    assertEquals(
        List.of("建成1座", "完成9个"),
        ListedItem.of(report).map(l -> l.progress().orElseThrow().statement()).toList());
  }

  @Test
  void readText_periodsOfAnUnknownYear_areRecordsAsPrinted() {
    ProgressReport report = Read.progress(PERIODS.formatted("重点任务进展表"));

    assertEquals(
        List.of(
            "1.1 一季度进展情况 完成选址",
            "1.1 二季度进展情况 开工2座",
            "1.1 三季度进展情况 建成1座",
            "1.2 一季度进展情况 完成5个",
            "1.2 二季度进展情况 完成9个"),
        periods(report));
    assertEquals(
        List.of("建成1座", "完成9个"),
        ListedItem.of(report).map(l -> l.progress().orElseThrow().statement()).toList());
  }

  @Test
  void readText_periodOfTheWholeReport_isNotRepeated() {
    assertEquals("1.1 - 建成1座", periods(Read.progress(PERIODS.formatted("2025年三季度重点任务进展表"))).get(2));
  }
}
