package org.luoshi.io.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.io.text.repair.Repair.Kind;

class DamageRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?。ㄆ撸┘訌娊瓰硡^水環境治理|（七）加強江灣區水環境治理",
        "?。ㄊ\uE18D\uE46A┩晟疲羺^規劃|（十二）完善Ａ區規劃",
        "?。ǘ\uE46A┩平\uE267浦菪鲁墙ㄉ?/p>|（二）推进云州新城建�",
        "?。ㄈ\uE40C┍U辖\uE146迩\uE24C┧?/p>|（三）保障江湾区供�",
        "?。ㄒ唬┬略龀钦蚓鸵?.5万人。|（一）新增城镇就�.5万人。",
        "全市?。ń\uE146澹┰龀\uE5E7股|全市�（江湾）增长A股"
      })
  void repair_hardCodedDamage_restoresText(String raw, String expected) {
    assertEquals(expected, DamageRepair.repair(raw).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "　　（七）加強江灣區水環境治理|（七）加強江灣區水環境治理",
        "　　（六）推动江湾区对外开放。|（六）推动江湾区对外开�。",
        "　　（四）整治云州市市容（含江湾区）</p>|（四）整治云州市市容（含江湾区�"
      })
  void repair_simulatedDamage_restoresText(String original, String expected) {
    String raw = DamageSimulator.damage(original).text();
    assertEquals(expected, DamageRepair.repair(raw).text().strip());
  }

  @Test
  void repair_damagedHeading_tellsWhatWasDone() {
    List<Repair> expected =
        List.of(
            new Repair(1, 13, "?。ǘ\uE46A┩平\uE267浦菪鲁墙ㄉ", "（二）推进云州新城建", Kind.BYTE_SHIFT),
            new Repair(13, 14, "?", "\uFFFD", Kind.LOST_CHARACTER),
            new Repair(14, 17, "/p>", "", Kind.HTML_RESIDUE));
    assertEquals(expected, DamageRepair.repair(" ?。ǘ\uE46A┩平\uE267浦菪鲁墙ㄉ?/p>").repairs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一批名???。|???",
        "云州港?!?G+”试点|?!?",
        "持续打造云州?江湾产业园。|?",
        "“云州?智港”项目开工|?",
        "?打印本页|?",
        "????。|????",
        "?、傩藿ń\uE146迩\uE244谜?|?",
        "?。ǘ┩平浦菪鲁墙ㄉ?/p>|?"
      })
  void repair_markThatAsksNothing_reportsAndKeeps(String raw, String marks) {
    Repaired repaired = DamageRepair.repair(raw);
    int at = raw.indexOf('?');
    assertEquals(raw.replace("/p>", ""), repaired.text());
    assertEquals(
        new Repair(at, at + marks.length(), marks, marks, Kind.LOST_CHARACTER),
        repaired.repairs().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　　（一）推进云州新城建设。",
        "钱从哪里来?从增收节支中来。",
        "是不是办成了?。办成了。",
        "为什么?!因为江湾区要发展",
        "已经办结?",
        "?? ??",
        "“??”云州市",
        "“办结了吗?”群众问",
        "ㄅㄆㄇㄈ怎么念?。ㄉㄊㄋㄌ、ㄒㄧ怎么念?",
        "αβγ怎么念?。абв怎么念?",
        "ǘ ň ò怎么念?。ǘňò",
        "如何显示\uE46A\uE294?。\uE46A\uE294",
        "办结了吗😀?。😀",
        "https://example.org/list?id=5",
        "R&D投入;AT&T;&unknown;&",
        "3<5且7>4"
      })
  void repair_undamagedText_isSame(String line) {
    Repaired repaired = DamageRepair.repair(line);
    assertSame(line, repaired.text());
    assertEquals(List.of(), repaired.repairs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 9 9 8 年工作|1998年工作",
        "——1 9 9 8 年3 月5 日|——1998年3 月5 日",
        "产值达到7 4 7 7 2亿元，1 9 9 7 年增长1 1 ％|产值达到74772亿元，1997年增长11％",
        "涨幅为0 .8 %，上年4 ．5 %|涨幅为0.8%，上年4．5%"
      })
  void repair_blanksBetweenDigits_areRemoved(String raw, String expected) {
    Repaired repaired = DamageRepair.repair(raw);
    assertEquals(expected, repaired.text());
    assertEquals(Kind.LINE_BREAK, repaired.repairs().get(0).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 新建学校 8 5 所",
        "1 5 所",
        "第1 号和第2 号",
        "投资2 500万元",
        "建成1 2",
        "增长8 %",
        "A1 2 级",
        "比分3 :2 "
      })
  void repair_blanksThatDivide_areKept(String line) {
    assertSame(line, DamageRepair.repair(line).text());
  }

  @Test
  void repair_signsOfMarkup_areRemoved() {
    assertEquals("1. 建设水厂", DamageRepair.repair("**1. 建设水厂**").text());
    assertEquals("- 牵头单位: 市水务局", DamageRepair.repair("- **牵头单位:** 市水务局").text());
    assertEquals("1\t清淤;", DamageRepair.repair("1\t\"清淤;").text());
    assertEquals("管网。\t市水务局", DamageRepair.repair("管网。\"\t市水务局").text());
    assertEquals("1\t清淤;\n管网。", DamageRepair.join("1\t\"清淤;\n管网。\"", List.of()).text());
    for (String whole : List.of("**市水务局", "****", "市水务局**", "的\"一网\"建设")) {
      assertEquals(whole, DamageRepair.repair(whole).text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云州市财政局</p>|云州市财政局",
        "云州市财政局</span></P>|云州市财政局",
        "云州市财政局<br/>|云州市财政局",
        "云州市财政局/p>|云州市财政局",
        "&ldquo;云州&rdquo;&amp;江湾|“云州”&江湾",
        "????云州市水务局|云州市水务局",
        "?? ???（一）供水|（一）供水",
        "????? ????2026年4月2日|2026年4月2日"
      })
  void repair_htmlResidue_isRemoved(String raw, String expected) {
    Repaired repaired = DamageRepair.repair(raw);
    assertEquals(expected, repaired.text());
    assertEquals(Kind.HTML_RESIDUE, repaired.repairs().get(0).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"中1 1 ", "?。", "中?。", "???", "中?", "&", "</p>", "ㄒ唬", "?。ㄒ唬┬?"})
  void repair_hugeLine_returns(String piece) {
    String line = "?。" + piece.repeat(1_000_000);
    Repaired repaired = DamageRepair.repair(line);
    assertEquals(line.length(), repaired.rawIndexes()[repaired.text().length()]);
  }

  @Test
  void repair_null_throws() {
    assertThrows(NullPointerException.class, () -> DamageRepair.repair(null));
  }
}
