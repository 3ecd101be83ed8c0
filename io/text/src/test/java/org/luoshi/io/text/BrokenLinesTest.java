package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.Reading;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.ResponsibilityItem;

/** Paragraphs that were broken at a fixed width. */
class BrokenLinesTest {

  private static final String BROKEN =
      """
      松河县2024年重点任务分解
      1.新建改建农村公路六十公里，改造危桥九座，确保十一月底前全部建成
      通车。（责任单位：县交通局、县发改局、县财政局、县自然资源局、县农
      业农村局）
      2.实施饮水安全巩固提升工程十二处，惠及人口二万三千人，水质达标率
      保持百分之百。（责任单位：县水利局）
      """;

  private static List<ResponsibilityItem> items(Reading reading) {
    return ListedItem.of(reading.document().orElseThrow()).map(ListedItem::item).toList();
  }

  @Test
  void readText_equallyWideLines_areOneParagraph() {
    Reading reading = Documents.readText(BROKEN);

    assertEquals(
        """
        1 新建改建农村公路六十公里，改造危桥九座，确保十一月底前全部建成通车。 \
        RESPONSIBLE=县交通局/县发改局/县财政局/县自然资源局/县农业农村局
        2 实施饮水安全巩固提升工程十二处，惠及人口二万三千人，水质达标率保持百分之百。 RESPONSIBLE=县水利局""",
        Read.lines(items(reading)));
    assertEquals(List.of("LS-READ-009"), reading.findings().stream().map(Finding::code).toList());
    Accounts.assertExplained(reading);
  }

  @Test
  void readText_equallyWideLinesWithNestedMarks_areOneParagraph() {
    String nested = BROKEN.replace("县财政局、县自然资源局、县农\n业农村局", "各镇人民政府〈含街道〉、县农\n业农村局");

    assertEquals(
        "RESPONSIBLE=县交通局/县发改局/各镇人民政府〈含街道〉/县农业农村局",
        Read.line(items(Documents.readText(nested)).get(0)).replaceAll(".* ", ""));
  }

  @Test
  void readText_lineThatEndsWithABracket_goesOnWithALabel() {
    String opened =
        BROKEN.replace(
            "水质达标率\n保持百分之百。（责任单位：县水利局）", "水质达标率百\n分之百，新建供水站七处，改造水源地三处，铺设供水管网八公里全长。（\n责任单位：县水利局）");

    assertEquals(
        "RESPONSIBLE=县水利局",
        Read.line(items(Documents.readText(opened)).get(1)).replaceAll(".* ", ""));
  }

  @Test
  void readText_equallyWideLines_keepTheWordsAsPublished() {
    ResponsibilityItem item = items(Documents.readText(BROKEN)).get(1);

    assertEquals("实施饮水安全巩固提升工程十二处，惠及人口二万三千人，水质达标率\n保持百分之百。", item.published().orElseThrow());
  }

  @Test
  void readText_linesOfAllWidths_stayApart() {
    Reading reading =
        Documents.readText(
            BROKEN.replace("松河县2024年重点任务分解\n", "松河县2024年重点任务分解\n" + "长".repeat(70) + "\n"));

    assertEquals(
        0, reading.findings().stream().filter(f -> f.code().equals("LS-READ-009")).count());
  }
}
