package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.text.Folding;

class MarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.新建泵站 | ARABIC_STOP | 1 | 1 | 新建泵站",
        "1. 新建泵站 | ARABIC_STOP | 1 | 1 | 新建泵站",
        "12.新建泵站 | ARABIC_STOP | 12 | 12 | 新建泵站",
        "１２．新建泵站 | ARABIC_STOP | 12 | １２ | 新建泵站",
        "3.2025年底前建成泵站 | ARABIC_STOP | 3 | 3 | 2025年底前建成泵站",
        "5.10月底前建成泵站 | ARABIC_STOP | 5 | 5 | 10月底前建成泵站",
        "第5项“建成泵站”,市甲局牵头 | NAMED | 5 | 第5项 | “建成泵站”,市甲局牵头",
        "2.1.5万亩农田 | ARABIC_STOP | 2 | 2 | 1.5万亩农田",
        "1、新建泵站 | ARABIC_COMMA | 1 | 1 | 新建泵站",
        "1、5G基站建设 | ARABIC_COMMA | 1 | 1 | 5G基站建设",
        "1、2025年建成泵站 | ARABIC_COMMA | 1 | 1 | 2025年建成泵站",
        "1)新建泵站 | ARABIC_BRACKET | 1 | 1 | 新建泵站",
        "(1)新建泵站 | ARABIC_BRACKET | 1 | (1) | 新建泵站",
        "（１）新建泵站 | ARABIC_BRACKET | 1 | （１） | 新建泵站",
        "（一）新建泵站 | CHINESE_BRACKET | 1 | （一） | 新建泵站",
        "(二十三)新建泵站 | CHINESE_BRACKET | 23 | (二十三) | 新建泵站",
        "(一百零二)新建泵站 | CHINESE_BRACKET | 102 | (一百零二) | 新建泵站",
        "(1024)新建泵站 | ARABIC_BRACKET | 1024 | (1024) | 新建泵站",
        "1024:新建泵站 | ARABIC_STOP | 1024 | 1024 | 新建泵站",
        "一千零二十四、新建泵站 | CHINESE_COMMA | 1024 | 一千零二十四 | 新建泵站",
        "(一千一百二十一)新建泵站 | CHINESE_BRACKET | 1121 | (一千一百二十一) | 新建泵站",
        "（ 一 ）新建泵站 | CHINESE_BRACKET | 1 | （ 一 ） | 新建泵站",
        "（一）、新建泵站 | CHINESE_BRACKET | 1 | （一） | 新建泵站",
        "一、加快建设 | CHINESE_COMMA | 1 | 一 | 加快建设",
        "十一、加快建设 | CHINESE_COMMA | 11 | 十一 | 加快建设",
        "三.加快建设 | CHINESE_COMMA | 3 | 三 | 加快建设",
        "①新建泵站 | CIRCLED | 1 | ① | 新建泵站",
        "⑳新建泵站 | CIRCLED | 20 | ⑳ | 新建泵站",
        "一是压实责任 | FIRSTLY | 1 | 一是 | 压实责任",
        "其一是压实责任 | FIRSTLY | 1 | 其一是 | 压实责任",
        "其二是压实责任 | FIRSTLY | 2 | 其二是 | 压实责任",
        "第一，压实责任 | FIRSTLY | 1 | 第一 | 压实责任",
        "第一章 总则 | CHAPTER | 1 | 第一章 | 总则",
        "第二部分：重点工作 | CHAPTER | 2 | 第二部分 | 重点工作",
        "第三节 | CHAPTER_SECTION | 3 | 第三节 | ''",
        "15 | BARE | 15 | 15 | ''",
        "1 .新建泵站 | ARABIC_STOP | 1 | 1 | 新建泵站",
        "2 、新建泵站 | ARABIC_COMMA | 2 | 2 | 新建泵站",
        "3：新建泵站 | ARABIC_STOP | 3 | 3 | 新建泵站",
        "4，新建泵站 | ARABIC_STOP | 4 | 4 | 新建泵站",
        "第一、新建泵站 | CHINESE_COMMA | 1 | 第一 | 新建泵站",
        "1.2 新建泵站 | SECOND_LEVEL | 2 | 1.2 | 新建泵站",
        "1-3 新建泵站 | SECOND_LEVEL | 3 | 1-3 | 新建泵站",
        "[1]新建泵站 | ARABIC_BRACKET | 1 | [1] | 新建泵站",
        "【2】新建泵站 | ARABIC_BRACKET | 2 | 【2】 | 新建泵站",
        "任务一：新建泵站 | NAMED | 1 | 任务一 | 新建泵站",
        "實事3：新建泵站 | NAMED | 3 | 實事3 | 新建泵站",
        "项目2 新建泵站 | NAMED | 2 | 项目2 | 新建泵站",
        "【任务一】新建泵站 | NAMED | 1 | 【任务一】 | 新建泵站",
        "第三项：新建泵站 | NAMED | 3 | 第三项 | 新建泵站",
        "第4件 新建泵站 | NAMED | 4 | 第4件 | 新建泵站",
        "——农业产值增长 | DASH | 0 | —— | 农业产值增长",
        "--农业产值增长 | DASH | 0 | -- | 农业产值增长"
      })
  void of_numberedText_isTheNumbering(
      String text, MarkerStyle style, int value, String number, String rest) {
    Marker marker = Marker.of(Folding.fold(text)).orElseThrow();

    assertEquals(style, marker.style());
    assertEquals(value, marker.value());
    assertEquals(number, text.substring(0, marker.numberEnd()));
    assertEquals(rest, text.substring(marker.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5万亩高标准农田",
        "6.5%左右",
        "3.15专项行动",
        "2025年建成泵站",
        "12月底前建成泵站",
        "20个项目开工",
        "2025.3.1前完成",
        "11、12号线开工",
        "3、5号线开工",
        "1、2期工程完工",
        "一、二季度完成投资",
        "三、四级医院",
        "(2025)年度",
        "20251、泵站",
        "第一季度完成投资",
        "第一、二产业增长",
        "第一、第二产业增长",
        "第一批项目",
        "第一项目部开工",
        "项目一期工程开工",
        "任务一直延续",
        "1：3的比例",
        "3，000户改造",
        "1.2 万户改造",
        "3-5 年建成",
        "2025：开局之年",
        "【责任单位】市水务局",
        "二〇二五年",
        "一批项目开工",
        "十分重要",
        "(区发改局牵头)",
        "()泵站",
        "其他工作",
        "其、一",
        "-5度",
        "泵站1.",
        ""
      })
  void of_textThatOnlyBeginsWithANumber_isNone(String text) {
    assertEquals(Optional.empty(), Marker.of(Folding.fold(text)));
  }

  @Test
  void of_traditionalText_isTheSameAsSimplified() {
    assertTrue(Marker.of(Folding.fold("第二節")).isPresent());
    assertEquals(Marker.of(Folding.fold("第二节")), Marker.of(Folding.fold("第二節")));
    assertFalse(Marker.of(Folding.fold("第二階段")).isPresent());
  }
}
