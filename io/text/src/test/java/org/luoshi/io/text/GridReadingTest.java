package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luoshi.io.Reading;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.source.Block;
import org.luoshi.source.Furniture;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Span;

/** Real tables, whose merged cells are known. */
class GridReadingTest {

  private final StringBuilder text = new StringBuilder();
  private final List<Table.Cell> cells = new ArrayList<>();

  private void cell(int row, int column, int rowSpan, int columnSpan, String words) {
    int start = text.length();
    text.append(words).append('\n');
    cells.add(new Table.Cell(row, column, rowSpan, columnSpan, Span.of(start, text.length() - 1)));
  }

  private Reading read() {
    int table = cells.get(0).span().start();
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < table; start = text.indexOf("\n", start) + 1) {
      blocks.add(new Paragraph(Span.of(start, text.indexOf("\n", start))));
    }
    blocks.add(new Table(Span.of(table, text.length()), cells));
    return Documents.read(SourceDocument.of("table", text.toString(), blocks));
  }

  @Test
  void readText_drawnTableWhoseBordersDoNotMeet_isLeftAsText() {
    String table = "江湾区任务分解表\n┌─┬──┐\n│序号│任务│\n├─┼──┤\n│1│建站│甲局│\n└─┴──┘";

    Reading reading = Documents.readText(table);

    assertEquals(1, reading.findings().size());
    assertEquals(List.of(), reading.accounting().unexplained());
  }

  @Test
  void read_unnamedColumnInFrontWithNumbers_numbersTheItems() {
    text.append("江湾区2025年重点任务分解表\n");
    String[][] rows = {{"", "任务", "责任单位"}, {"1", "改造老旧小区12个。", "区住建局"}, {"2", "新建口袋公园6个。", "区园林局"}};
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        cell(row, column, 1, 1, rows[row][column]);
      }
    }

    ResponsibilityPlan plan = (ResponsibilityPlan) read().document().orElseThrow();

    assertEquals(
        List.of(Optional.of("1"), Optional.of("2")),
        plan.lists().get(0).items().stream().map(ResponsibilityItem::number).toList());
  }

  @Test
  void read_headOfTwoRowsAndMergedUnits_areUnderstood() {
    text.append("江湾区2025年重点任务分解表\n");
    cell(0, 0, 2, 1, "序号");
    cell(0, 1, 2, 1, "目标任务");
    cell(0, 2, 1, 2, "责任单位");
    cell(1, 2, 1, 1, "牵头单位");
    cell(1, 3, 1, 1, "配合单位");
    cell(2, 0, 1, 4, "一、民生实事(2项)");
    cell(3, 0, 1, 1, "1");
    cell(3, 1, 1, 1, "改造老旧小区12个。");
    cell(3, 2, 2, 1, "区住建局");
    cell(3, 3, 1, 1, "区财政局");
    cell(4, 0, 1, 1, "2");
    cell(4, 1, 1, 1, "新建口袋公园6个。");
    cell(4, 3, 1, 1, "");

    Reading reading = read();

    ResponsibilityPlan plan = (ResponsibilityPlan) reading.document().orElseThrow();
    List<ResponsibilityItem> items = plan.items().toList();
    assertEquals(
        "1 改造老旧小区12个。 LEAD=区住建局 COOPERATING=区财政局\n2 新建口袋公园6个。 LEAD=区住建局", Read.lines(items));
    assertEquals(List.of("一、民生实事"), items.get(0).section());
    assertEquals(Set.of(AssignmentMark.INHERITED), items.get(1).assignments().get(0).marks());
    assertEquals(List.of(), reading.accounting().unexplained());
  }

  @Test
  void read_mergedPersonAndTime_holdForAllRows() {
    text.append("江湾区2025年重点任务分解表\n");
    cell(0, 0, 1, 1, "目标任务");
    cell(0, 1, 1, 1, "责任单位");
    cell(0, 2, 1, 1, "责任领导");
    cell(0, 3, 1, 1, "完成时限");
    cell(1, 0, 1, 1, "改造老旧小区12个。");
    cell(1, 1, 1, 1, "区住建局");
    cell(1, 2, 2, 1, "吕一乐");
    cell(1, 3, 2, 1, "12月底");
    cell(2, 0, 1, 1, "新建口袋公园6个。");
    cell(2, 1, 1, 1, "区园林局");
    cell(3, 0, 1, 1, "新建泵站3座。");
    cell(3, 1, 1, 1, "区水务局");
    cell(3, 2, 1, 1, "");
    cell(3, 3, 1, 1, "");

    ResponsibilityPlan plan = (ResponsibilityPlan) read().document().orElseThrow();

    List<ResponsibilityItem> items = plan.items().toList();
    assertEquals(
        List.of(List.of("吕一乐"), List.of("吕一乐"), List.of()),
        items.stream().map(ResponsibilityItem::leaders).toList());
    assertEquals(
        List.of(Optional.of("12月底"), Optional.of("12月底"), Optional.empty()),
        items.stream().map(ResponsibilityItem::deadline).toList());
  }

  @Test
  void read_rowWhoseTaskIsMerged_continuesTheItemAbove() {
    text.append("江湾区2025年重点任务进展情况\n");
    cell(0, 0, 1, 1, "序号");
    cell(0, 1, 1, 1, "目标任务");
    cell(0, 2, 1, 1, "责任单位");
    cell(0, 3, 1, 1, "进展情况");
    cell(1, 0, 1, 1, "1");
    cell(1, 1, 2, 1, "改造老旧小区12个。");
    cell(1, 2, 2, 1, "区住建局");
    cell(1, 3, 1, 1, "开工10个。");
    cell(2, 0, 1, 1, "2");
    cell(2, 3, 1, 1, "完工6个。");

    Reading reading = read();

    ProgressReport report = (ProgressReport) reading.document().orElseThrow();
    assertEquals("开工10个。\n完工6个。", report.records().get(0).statement());
    assertEquals(List.of(), reading.accounting().unexplained());
  }

  @Test
  void read_tableOnTheNextPageThatBeginsInARow_goesOnWithTheOneAbove() {
    text.append("江湾县2021年重点任务责任分解表\n");
    String[][] rows = {
      {"序号", "工作任务", "责任单位"},
      {"1", "建设美丽乡村22个。", "县农业农村局"},
      {"", "改造农村危房150户。", "县住建局"},
      {"2", "改扩建学校12所。", "县教体局"}
    };
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Span.of(0, text.length() - 1)));
    for (int page = 0; page < 4; page += 2) {
      cells.clear();
      for (int row = 0; row < 2; row++) {
        for (int column = 0; column < 3; column++) {
          cell(row, column, 1, 1, rows[page + row][column]);
        }
      }
      blocks.add(
          new Table(Span.of(cells.get(0).span().start(), text.length()), List.copyOf(cells)));
    }

    Reading reading = Documents.read(SourceDocument.of("pages", text.toString(), blocks));

    assertEquals(
        "1 建设美丽乡村22个。 RESPONSIBLE=县农业农村局\n- 改造农村危房150户。 RESPONSIBLE=县住建局\n"
            + "2 改扩建学校12所。 RESPONSIBLE=县教体局",
        Read.lines(((ResponsibilityPlan) reading.document().orElseThrow()).items().toList()));
    assertEquals(List.of(), reading.accounting().unexplained());
  }

  @Test
  void read_numberedGoalsOfOneTask_areTasksOfTheirOwn() {
    text.append("江湾区2026年民生实事责任清单\n");
    String[] heads = {"序号", "实事名称", "工作目标", "", "责任单位"};
    for (int column = 0; column < heads.length; column++) {
      if (column != 3) {
        cell(0, column, 1, column == 2 ? 2 : 1, heads[column]);
      }
    }
    cell(1, 0, 2, 1, "1");
    cell(1, 1, 2, 1, "教育提升");
    cell(1, 2, 1, 1, "（1）");
    cell(1, 3, 1, 1, "新建公办幼儿园3所。");
    cell(1, 4, 1, 1, "区教育局");
    cell(2, 2, 1, 1, "（2）");
    cell(2, 3, 1, 1, "改扩建中小学2所。");
    cell(2, 4, 1, 1, "区住建局");

    ResponsibilityPlan plan = (ResponsibilityPlan) read().document().orElseThrow();

    assertEquals(
        List.of("教育提升", "改扩建中小学2所。"),
        plan.lists().get(0).items().stream().map(ResponsibilityItem::text).toList());
  }

  @Test
  void read_marksBelowHeadsThatNameUnits_standForTheUnits() {
    text.append("江湾县2022年重点任务分工表\n");
    cell(0, 0, 2, 1, "序号");
    cell(0, 1, 2, 1, "工作任务");
    cell(0, 2, 1, 3, "责任单位（△牵头 ○配合）");
    cell(1, 2, 1, 1, "县发改局");
    cell(1, 3, 1, 1, "县工信局");
    cell(1, 4, 1, 1, "各乡镇");
    String[][] rows = {{"1", "新开工项目30个。", "△", "○", "○"}, {"2", "新增企业8家。", "", "△", ""}};
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        cell(2 + row, column, 1, 1, rows[row][column]);
      }
    }

    Reading reading = read();

    assertEquals(
        "1 新开工项目30个。 LEAD=县发改局 COOPERATING=县工信局/各乡镇\n2 新增企业8家。 LEAD=县工信局",
        Read.lines(((ResponsibilityPlan) reading.document().orElseThrow()).items().toList()));
    assertEquals(List.of(), reading.accounting().unexplained());
  }

  @Test
  void read_sharesOfPlacesBelowAHeadOfTasks_areNoTasks() {
    text.append("云州市2020年民生实事任务分解表\n");
    cell(0, 0, 2, 1, "实事内容");
    cell(0, 1, 2, 1, "牵头部门");
    cell(0, 2, 1, 3, "分县（区）任务");
    cell(1, 2, 1, 1, "东麓区");
    cell(1, 3, 1, 1, "江湾县");
    cell(1, 4, 1, 1, "全市合计");
    String[] row = {"改造农村危房", "市住建局", "120户", "210户", "330户"};
    for (int column = 0; column < row.length; column++) {
      cell(2, column, 1, 1, row[column]);
    }

    ResponsibilityPlan plan = (ResponsibilityPlan) read().document().orElseThrow();

    assertEquals("- 改造农村危房 LEAD=市住建局", Read.lines(plan.items().toList()));
  }

  @Test
  void read_goalsAndStatusBelowAHeadOfProgress_areWhatTheySay() {
    text.append("江湾区2025年上半年重点任务推进情况\n");
    cell(0, 0, 2, 1, "重点任务");
    cell(0, 1, 1, 3, "推进情况");
    cell(1, 1, 1, 1, "年度目标");
    cell(1, 2, 1, 1, "1-6月完成");
    cell(1, 3, 1, 1, "完成率");
    cell(2, 0, 1, 1, "新增景区");
    cell(2, 1, 1, 1, "4家");
    cell(2, 2, 1, 1, "3家");
    cell(2, 3, 1, 1, "75%");

    ProgressRecord record = record();

    assertEquals("3家", record.statement());
    assertEquals(Optional.of("75%"), record.status());
  }

  @Test
  void read_labelsAndValuesInATable_areFieldsOfTheItemAbove() {
    text.append("江湾区2025年民生实事完成情况\n1.养老服务提升行动\n");
    cell(0, 0, 1, 1, "目标任务");
    cell(0, 1, 1, 1, "新建养老服务中心4个。");
    cell(1, 0, 1, 1, "责任单位");
    cell(1, 1, 1, 1, "区民政局、各街道办事处");
    cell(2, 0, 1, 1, "完成情况");
    cell(2, 1, 1, 1, "建成养老服务中心4个。");

    ProgressRecord record = record();

    assertEquals("建成养老服务中心4个。", record.statement());
    assertEquals(
        "1 养老服务提升行动 RESPONSIBLE=区民政局/各街道办事处",
        Read.lines(((ProgressReport) read().document().orElseThrow()).items().toList()));
  }

  @Test
  void read_tableOfLabelsThatNamesItsItem_isTheItem() {
    text.append("江湾区2025年民生实事完成情况\n");
    String[][] rows = {
      {"项目名称", "供水管网改造工程"},
      {"牵头单位", "区水利局", "责任单位", "区水务集团"},
      {"年度目标", "改造管网50公里。"},
      {"进展情况", "已完成46公里。"}
    };
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        boolean wide = column == 1 && rows[row].length == 2;
        cell(row, column, 1, wide ? 3 : 1, rows[row][column]);
      }
    }

    assertEquals("已完成46公里。", record().statement());
    assertEquals(
        "- 供水管网改造工程 LEAD=区水利局 RESPONSIBLE=区水务集团",
        Read.lines(((ProgressReport) read().document().orElseThrow()).items().toList()));
  }

  private ProgressRecord record() {
    Reading reading = read();
    assertEquals(List.of(), reading.accounting().unexplained());
    return ((ProgressReport) reading.document().orElseThrow()).records().get(0);
  }

  @Test
  void read_furnitureOfThePage_isBoilerplate() {
    text.append("1.领导之窗。(责任单位:区甲局)\n");
    int start = text.length();
    text.append("1.新建泵站3座。(责任单位:区水务局)\n");
    List<Block> blocks =
        List.of(
            new Furniture(Span.of(0, start - 1)), new Paragraph(Span.of(start, text.length() - 1)));

    Reading reading = Documents.read(SourceDocument.of("page", text.toString(), blocks));

    ResponsibilityPlan plan = (ResponsibilityPlan) reading.document().orElseThrow();
    assertEquals("1 新建泵站3座。 RESPONSIBLE=区水务局", Read.lines(plan.items().toList()));
    assertEquals(List.of(), reading.accounting().unexplained());
  }
}
