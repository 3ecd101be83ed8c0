package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.notice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.Heading;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.validation.Fixtures;
import org.luoshi.validation.Validating;

class TextRulesTest {

  private static final String TEXT = " /statements/0/text";

  private static Validating text(String text) {
    return Validating.document(notice(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "绿道(一期)",
        "绿道（一期)",
        "绿道(含[支线]、【环线】)",
        "1)绿道 2)公园",
        "一)绿道;二)公园",
        "工作如下:a)绿道",
        "(1)绿道",
        "利率<5%"
      })
  void brackets_pairedOrEnumerating_areClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道(一期", "绿道一期)建设", "绿道(含[支线)", "【绿道", "绿道)和(公园", "（绿道（一期）"})
  void brackets_lonely_areTold(String text) {
    text(text).gives("LS-TEXT-011" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“云谷”建设", "落实《江湾区“云谷”规划》", "“一‘二’三”", "Jiangwan’s", "\"A"})
  void quotationMarks_paired_areClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“云谷建设", "云谷”建设", "落实《江湾区规划", "规划》", "‘云谷", "「云谷", "”云谷“"})
  void quotationMarks_lonely_areTold(String text) {
    text(text).gives("LS-TEXT-012" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"云\ufffd谷", "云\ue123谷", "云\ud800谷", "锟斤拷谷", "云\u0007谷"})
  void damaged_isTold(String text) {
    text(text).gives("LS-TEXT-013" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"云谷\t一期\n二期", "𠮷云谷", "云谷·江湾"})
  void damaged_rareButWhole_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"绿道,公园", "绿道，公园", "投资1,200万元，增长", "地址：http://example.org", "时间：9:30", "绿道，A,B"})
  void width_oneOrInNumbers_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道,公园，学校", "绿道(一期)公园（二期）", "一期:绿道;二期：公园"})
  void width_mixed_isTold(String text) {
    text(text).gives("LS-TEXT-014" + TEXT);
  }

  @Test
  void passages_everywhere_areLookedAt() {
    ResponsibilityPlan plan = Fixtures.plan(Fixtures.item(1, "建设“绿道", "区园林局"));
    Heading heading = Heading.builder().level(1).title("工程(一").build();
    Validating.document(
            plan.withTitle("方案”")
                .withLists(plan.lists().get(0).withHeadings(heading).withNotes("注\ufffd")))
        .gives(
            "LS-TEXT-012 /title",
            "LS-TEXT-011 /lists/0/headings/0/title",
            "LS-TEXT-012 /lists/0/items/0/text",
            "LS-TEXT-013 /lists/0/notes/0");
  }
}
