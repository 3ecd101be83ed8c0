package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.text.Folding;

/** What a web site adds, and the governments that a text names. */
class SurroundingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打印",
        "头部",
        "【字体：大 中 小】",
        "[打印] [关闭]",
        "• 分享到",
        "首页 > 当前位置",
        "上一篇 下一篇",
        "???",
        "字体:大|中|小"
      })
  void isNavigation_wordsOfNavigation_isTrue(String line) {
    assertTrue(Chrome.isNavigation(Folding.fold(line)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"打印机采购项目", "大力推进", "中小企业", "关闭小煤矿3处"})
  void isNavigation_otherLines_isFalse(String line) {
    assertFalse(Chrome.isNavigation(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云ICP备12345678号-1",
        "版权所有:云州市人民政府",
        "网站标识码:4200000001",
        "主办单位:云州市人民政府办公厅  承办:云州市大数据中心"
      })
  void isFooter_footer_isTrue(String line) {
    assertTrue(Chrome.isFooter(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"加强版权所有人保护。", "云州市人民政府办公厅", "2024年2月6日"})
  void isFooter_otherLines_isFalse(String line) {
    assertFalse(Chrome.isFooter(line));
  }

  @ParameterizedTest
  @CsvSource({
    "某彩票 某快3 某开奖 某走势图, true",
    "股票 配资 平台 首页, true",
    "规范股票和配资市场, false",
    "打击赌博和代开发票。 甲 乙 丙, false"
  })
  void isSpam_chainOfForeignLinks_isTrue(String line, boolean spam) {
    assertEquals(spam, Chrome.isSpam(line));
  }

  @ParameterizedTest
  @CsvSource({"• 来源:云州, 2", "••来源, 2", "·  来源, 3", "来源, 0", "•, 1", "'', 0"})
  void bullet_decoratedLine_isWhereTheTextBegins(String line, int start) {
    assertEquals(start, Chrome.bullet(line));
  }

  @ParameterizedTest
  @CsvSource({
    "云州市人民政府办公厅, 云州市",
    "云州市江湾区人民政府, 云州市江湾区",
    "白鹭镇人民政府, 白鹭镇",
    "鹭县人民政府(办公室), 鹭县",
    "雲州市人民政府, 雲州市",
    "江湾区政府督查室, 江湾区",
    "云州市城区人民政府, 云州市城区",
    "云州市江湾区政府办, 云州市江湾区"
  })
  void find_government_isTheRegion(String text, String region) {
    assertEquals(Optional.of(region), Jurisdictions.find(text, Folding.fold(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "区人民政府办公室",
        "人民政府",
        "市人民政府",
        "各市区人民政府",
        "市区人民政府",
        "我县人民政府",
        "区发改局",
        "关于《云州市人民政府》",
        "关于印发江湾区人民政府工作报告分工的通知",
        "区政府督查室",
        "县委县政府办公室",
        "全市各县区政府",
        "市区县政府",
        "云州开发区政府办",
        "乡镇街道政府"
      })
  void find_noRegionNamed_isEmpty(String text) {
    assertEquals(Optional.empty(), Jurisdictions.find(text, text));
  }

  @ParameterizedTest
  @CsvSource({
    "江湾区2023年《政府工作报告》重点任务完成情况, 江湾区",
    "2023年江湾区政府工作报告确定的任务进展, 江湾区",
    "云州市江湾区2023年度政府工作报告任务落实情况, 云州市江湾区",
    "白鹭镇《政府工作报告》任务完成情况, 白鹭镇"
  })
  void ofTitle_placeThatTheTitleOpensWith_isTheRegion(String title, String region) {
    assertEquals(Optional.of(region), Jurisdictions.ofTitle(title, Folding.fold(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年区《政府工作报告》任务完成情况",
        "我市2023年政府工作报告任务完成情况",
        "各县区2023年政府工作报告任务完成情况",
        "关于落实江湾区2023年政府工作报告任务的情况",
        "分解落实江湾区政府工作报告任务",
        "云州高新区2023年政府工作报告任务完成情况",
        "老旧小区2023年改造情况",
        "江湾区2023年重点工作",
        ""
      })
  void ofTitle_noRegionNamed_isEmpty(String title) {
    assertEquals(Optional.empty(), Jurisdictions.ofTitle(title, Folding.fold(title)));
  }
}
