package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;

/** Tables that were pasted as text. */
class TableReadingTest {

  private static final String TITLE = "2025年重点任务责任分解表\n";
  private static final String WANTED =
      "1 新建泵站3座。 RESPONSIBLE=区水务局\n2 改造老旧小区20个。 RESPONSIBLE=区住建局/区财政局\n3 新增停车泊位900个。 RESPONSIBLE=区城管局";

  private static List<ResponsibilityItem> items(String body) {
    return Read.plan(TITLE + body).items().toList();
  }

  @Test
  void readText_lineBreakInACellOfBars_isALineOfTheCell() {
    assertEquals(
        "1 新建泵站3座\n新增绿地9公顷 RESPONSIBLE=区水务局/区园林局",
        Read.lines(
            items(
                "| 序号 | 责任事项 | 责任单位 |\n| --- | --- | --- |\n"
                    + "| 1 | 新建泵站3座<br>新增绿地9公顷 | 区水务局<br/>区园林局 |\n")));
  }

  @Test
  void readText_oneCellALine_isATable() {
    String table =
        """
        序号

        责任事项

        责任单位

        1

        新建泵站3座。

        区水务局

        2

        改造老旧小区20个。

        区住建局

        区财政局

        3

        新增停车泊位900个。

        区城管局
        """;

    assertEquals(WANTED, Read.lines(items(table)));
    assertEquals(WANTED, Read.lines(items(table.replace("\n\n", "\n"))));
  }

  @Test
  void readText_rowsAfterTheTenThousandth_areRows() {
    assertEquals(
        "9999 新建泵站3座。 RESPONSIBLE=区水务局\n10000 改造老旧小区20个。 RESPONSIBLE=区住建局\n"
            + "10001 新增停车泊位900个。 RESPONSIBLE=区城管局",
        Read.lines(
            items(
                "序号\n责任事项\n责任单位\n9999\n新建泵站3座。\n区水务局\n10000\n改造老旧小区20个。\n区住建局\n"
                    + "10001\n新增停车泊位900个。\n区城管局\n")));
  }

  @Test
  void readText_rowsWithBars_areATable() {
    String table =
        """
        序号 | 责任事项 | 责任单位
        1 | 新建泵站3座。 | 区水务局
        2 | 改造老旧小区20个。 | 区住建局、区财政局
        3 | 新增停车泊位900个。 | 区城管局
        """;

    assertEquals(WANTED, Read.lines(items(table)));
    assertEquals(WANTED, Read.lines(items(table.replace("\n", " |\n"))));
    assertEquals(WANTED, Read.lines(items("| " + table.strip().replace("\n", " |\n| ") + " |\n")));
  }

  @Test
  void readText_rowsWithBlanks_areATable() {
    assertEquals(
        WANTED,
        Read.lines(
            items(
                """
                序号 责任事项 责任单位
                1 新建泵站3座。 区水务局
                2 改造老旧小区20个。 区住建局 区财政局
                3 新增停车泊位900个。 区城管局
                """)));
  }

  @Test
  void readText_rowsWithTabs_areATable() {
    assertEquals(
        WANTED,
        Read.lines(
            items(
                "序号\t责任事项\t责任单位\n1\t新建泵站3座。\t区水务局\n2\t改造老旧小区20个。\t区住建局、区财政局\n"
                    + "3\t新增停车泊位900个。\t区城管局\n")));
  }

  @Test
  void readText_headBrokenOverLines_isPutTogether() {
    List<ResponsibilityItem> items =
        items(
            """
            序号
            责任事项
            责任
            类别
            市级
            责任部门
            区级
            责任部门
            1
            新建泵站3座。
            主办
            市水务局
            区水务局
            2
            改造老旧小区20个。
            协办
            市住建局
            区住建局
            """);

    assertEquals(
        "1 新建泵站3座。 RESPONSIBLE=区水务局 COUNTERPART=市水务局\n2 改造老旧小区20个。 RESPONSIBLE=区住建局 COUNTERPART=市住建局",
        Read.lines(items));
    assertEquals(Optional.of(Participation.HOST), items.get(0).participation());
    assertEquals(Optional.of(Participation.ASSIST), items.get(1).participation());
  }

  @Test
  void readText_unitsLeftOut_areThoseOfTheRowAboveAndMarked() {
    List<ResponsibilityItem> items =
        items(
            """
            序号
            责任事项
            责任单位
            完成时限
            1
            新建泵站3座,覆盖全部低洼地区。
            区水务局
            12月底前
            2
            改造老旧排水管网20公里,消除积水点。
            6月底前
            """);

    assertEquals(List.of("区水务局"), items.get(1).assignments().stream().map(a -> a.unit()).toList());
    assertEquals(List.of(), List.copyOf(items.get(0).assignments().get(0).marks()));
    assertTrue(items.get(1).assignments().get(0).marks().contains(AssignmentMark.INHERITED));
    assertEquals(Optional.of("12月底前"), items.get(0).deadline());
    assertEquals(Optional.of("6月底前"), items.get(1).deadline());
  }

  @Test
  void readText_numberedLinesBetweenRows_areSections() {
    List<ResponsibilityItem> items =
        items(
            """
            序号
            责任事项
            责任单位
            一、加快建设(共1项)
            1
            新建泵站3座,覆盖全部低洼地区。
            区水务局
            二、改善民生
            2
            改造老旧小区20个,惠及群众。
            区住建局
            """);

    assertEquals(
        List.of(List.of("一、加快建设"), List.of("二、改善民生")),
        items.stream().map(ResponsibilityItem::section).toList());
  }

  @Test
  void readText_rowWithoutNumber_isAnItemWithoutNumber() {
    List<ResponsibilityItem> items =
        items(
            """
            序号
            责任事项
            责任单位
            1
            新建泵站3座,覆盖全部低洼地区。
            区水务局
            清淤河道50公里,整治沿岸环境。
            区城管局
            2
            改造老旧小区20个,惠及群众。
            区住建局
            """);

    assertEquals(3, items.size());
    assertEquals(Optional.empty(), items.get(1).number());
    assertEquals("- 清淤河道50公里,整治沿岸环境。 RESPONSIBLE=区城管局", Read.line(items.get(1)));
  }

  @Test
  void readText_progressColumn_isTheRecord() {
    ProgressReport report =
        Read.progress(
            """
            2025年重点任务完成情况
            重点工作 责任单位 工作完成情况
            1 新建泵站3座。 区水务局 已建成1座,其余在建。
            2 改造老旧小区20个。 区住建局
            区财政局
            完成5个。
            注:数据截至3月底。
            """);

    assertEquals(
        "1 新建泵站3座。 RESPONSIBLE=区水务局\n2 改造老旧小区20个。 RESPONSIBLE=区住建局/区财政局",
        Read.lines(report.items().toList()));
    assertEquals(
        List.of("已建成1座,其余在建。", "完成5个。"),
        report.records().stream().map(ProgressRecord::statement).toList());
    assertEquals(List.of("注:数据截至3月底。"), report.lists().get(0).notes());
  }

  @Test
  void readText_signatureBelowATable_isNoRow() {
    assertEquals(
        3,
        items(
                """
                序号 责任事项 责任单位
                1 新建泵站3座。 区水务局
                2 改造老旧小区20个。 区住建局
                3 新增停车泊位900个。 区城管局
                云州市人民政府办公室
                2025年2月20日
                """)
            .size());
  }

  @Test
  void readText_cellsInQuotationMarksOfASpreadsheet_areReadWithoutThem() {
    String rows =
        """
        序号\t任务\t举措\t牵头单位\t配合单位\t完成时限
        1\t建设数字平台\t"1.采集地理数据；
        2.接入设备2000个。"\t区大数据局\t"区住建局
        区城管局"\t10月底
        2\t整治黑臭水体\t"1.清淤3公里；
        2.铺设管网8公里。"\t区水务局\t区环保局\t12月底
        """;
    assertEquals(
        """
        1 建设数字平台
        1.采集地理数据；
        2.接入设备2000个。 LEAD=区大数据局 COOPERATING=区住建局/区城管局
        2 整治黑臭水体
        1.清淤3公里；
        2.铺设管网8公里。 LEAD=区水务局 COOPERATING=区环保局""",
        Read.lines(items(rows)));
  }

  private static List<String> doubts(String row) {
    return Documents.readText(
            "云岭县2025年任务分解表\n序号 工作任务 牵头单位 配合单位 完成时限\n1 修建步道十二公里。 县住建局 县财政局 年内\n" + row)
        .findings()
        .stream()
        .map(f -> f.code() + " " + f.location().orElseThrow().quote() + " " + f.arguments())
        .toList();
  }

  @Test
  void readText_cellThatFitsAnEmptyColumnToo_isTold() {
    assertEquals(List.of("LS-READ-010 县水利局 [牵头单位, 配合单位]"), doubts("2 清淤河道三公里。 县水利局 年内\n"));
  }

  @Test
  void readText_cellsThatFitOneColumnOnly_areNotTold() {
    assertEquals(List.of(), doubts("2 清淤河道三公里。 县水利局 县财政局\n"));
    assertEquals(List.of(), doubts("2 清淤河道三公里。 年内\n"));
  }
}
