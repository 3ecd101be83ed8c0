package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luoshi.ledger.LedgerFixtures.day;
import static org.luoshi.ledger.LedgerFixtures.on;
import static org.luoshi.ledger.LedgerFixtures.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetsTest {

  /** Two items of which nothing was told, eleven days before the year ends. */
  private static StatusReport report() {
    LedgerView view =
        Ledger.empty().append(on("2024-02-20").plan(plan()).build()).asOf(day("2024-12-20"));
    return StatusReport.of(view, PolicyFixtures.NEAR_DUE, Optional.of(PolicyFixtures.APPRAISAL));
  }

  @Test
  void text_hasColumnsBelowEachOther() {
    Sheet sheet =
        new Sheet(
            "表",
            List.of(
                SheetPart.table(
                    "一、部分",
                    List.of("单位", "数"),
                    List.of(List.of("区水务局", "1"), List.of("甲\n乙", "22")))));
    assertEquals("表\n\n一、部分\n单位      数\n区水务局  1\n甲 乙     22\n", sheet.text());
    assertEquals(
        "# 表\n\n## 一、部分\n\n| 单位 | 数 |\n| --- | --- |\n| 区水务局 | 1 |\n| 甲 乙 | 22 |\n",
        sheet.markdown());
  }

  @Test
  void markdown_guardsItsOwnSigns() {
    assertEquals("# a\\|b\\*\\<i\\>\n", new Sheet("a|b*<i>", List.of()).markdown());
  }

  @Test
  void table_ofNothing_saysSo() {
    assertEquals(List.of("无。"), SheetPart.table("一", List.of("单位"), List.of()).paragraphs());
    assertThrows(
        IllegalArgumentException.class,
        () -> SheetPart.table("一", List.of("单位"), List.of(List.of("甲", "乙"))));
  }

  @Test
  void bulletin_countsAndTellsWhatHasNoData() {
    String text = Sheets.bulletin(report()).text();
    assertTrue(text.startsWith("目标任务落实情况通报（截至2024年12月20日）\n"), text);
    assertTrue(text.contains("共2项。无数据2项。到期0项，逾期0项，未判定0项；办结0项。按“临期亮黄灯”：黄灯2项。"), text);
    assertTrue(text.contains("二、未达目标和落后进度事项\n无。\n"), text);
    assertTrue(text.contains("ST-01 没有完成情况"), text);
    assertTrue(text.contains("60 + -2 * 逾期事项0 = 60.00；达标率无数据，不计"), text);
  }

  @Test
  void reminders_goToTheUnitsThatLead() {
    assertEquals(
        List.of("区水务局 1.1 没有完成情况", "区教育局 1.2 没有完成情况"),
        Reminders.of(report(), 5).stream()
            .map(u -> u.unit() + " " + u.item().orElseThrow() + " " + u.reason().orElseThrow())
            .toList());
    assertTrue(Reminders.sheet(report(), 5).text().startsWith("督查催办单（2024年12月20日）\n"), "title");
  }
}
