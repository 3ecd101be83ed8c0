package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.text.Folding;

class UnitListTest {

  private static List<UnitName> split(String text) {
    return UnitList.split(text, Folding.fold(text), 0, text.length());
  }

  private static String names(String text) {
    return String.join(" / ", split(text).stream().map(UnitName::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "区发改局 | 区发改局",
        "区发改局、区财政局 | 区发改局 / 区财政局",
        "区发改局，区财政局；区水务局 | 区发改局 / 区财政局 / 区水务局",
        " 区发改局 、 区财政局 。 | 区发改局 / 区财政局",
        "区发改局、、区财政局、 | 区发改局 / 区财政局",
        "省商务厅、财政厅、发展改革委 | 省商务厅 / 财政厅 / 发展改革委",
        "*区发改局、区财政局* | 区发改局 / 区财政局",
        "区农业农村局（区水利局）、区财政局 | 区农业农村局（区水利局） / 区财政局",
        "市水务局,各区人民政府〈含开发区、风景区管委会〉 | 市水务局 / 各区人民政府〈含开发区、风景区管委会〉",
        "各区（县、市）政府、市水务局 | 各区（县、市）政府 / 市水务局",
        "各县（市）、区人民政府 | 各县（市）、区人民政府",
        "各乡镇人民政府、县政府各部门 | 各乡镇人民政府 / 县政府各部门",
        "各区教育局、镇政府 | 各区教育局 / 镇政府",
        "各省、自治区、直辖市人民政府 | 各省、自治区、直辖市人民政府",
        "区文化和旅游局、区财政局 | 区文化和旅游局 / 区财政局",
        "市财政局和市审计局 | 市财政局 / 市审计局",
        "市工业和信息化局和市财政局 | 市工业和信息化局 / 市财政局",
        "市税务局和市经济和信息化局 | 市税务局 / 市经济和信息化局",
        "市财政局和市审计局和市税务局 | 市财政局 / 市审计局 / 市税务局",
        "市财政局及市审计局 | 市财政局 / 市审计局",
        "市能源局等市有关部门和各区县人民政府 | 市能源局等市有关部门 / 各区县人民政府",
        "市级各有关部门及各县市区政府 | 市级各有关部门 / 各县市区政府",
        "各县（市、区）和各开发区管委会 | 各县（市、区） / 各开发区管委会",
        "各有关部门和单位 | 各有关部门和单位",
        "江湾、白鹭区人民政府 | 江湾区人民政府 / 白鹭区人民政府",
        "江湾区、白鹭区人民政府 | 江湾区人民政府 / 白鹭区人民政府",
        "江灣、白鷺區(qū)人民政府 | 江灣區(qū)人民政府 / 白鷺區(qū)人民政府",
        "江灣區(qū)、白鷺區(qū)人民政府 | 江灣區(qū)人民政府 / 白鷺區(qū)人民政府",
        "江湾、白鹭、云谷区政府 | 江湾区政府 / 白鹭区政府 / 云谷区政府",
        "高新区、经开区管委会 | 高新区管委会 / 经开区管委会",
        "江湾、白鹭街道办事处 | 江湾街道办事处 / 白鹭街道办事处",
        "市水务局,江湾、白鹭区人民政府,云谷集团 | 市水务局 / 江湾区人民政府 / 白鹭区人民政府 / 云谷集团",
        "区发改局、区财政局等 | 区发改局 / 区财政局等",
        "区发改局等有关部门 | 区发改局等有关部门",
        "各地、各部门 | 各地 / 各部门",
        "區發改局、區財政局 | 區發改局 / 區財政局"
      })
  void split_list_isTheNames(String text, String names) {
    assertEquals(names, names(text));
  }

  @Test
  void split_linesAndBars_areSeparators() {
    assertEquals("区发改局 / 区财政局 / 区水务局", names("区发改局\n区财政局 | 区水务局"));
  }

  @Test
  void split_nothingButSeparators_isEmpty() {
    assertEquals(List.of(), split(" 、,；* 。"));
    assertEquals(List.of(), split(""));
  }

  @Test
  void split_sharedEnding_keepsWhatWasPrinted() {
    List<UnitName> names = split("江湾、白鹭区人民政府");

    assertTrue(names.get(0).isExpanded());
    assertEquals("江湾", names.get(0).printed());
    assertEquals(0, names.get(0).start());
    assertEquals(2, names.get(0).end());
    assertFalse(names.get(1).isExpanded());
  }

  @Test
  void split_traditionalSharedEnding_isCompletedAsPrinted() {
    assertEquals("江灣區人民政府 / 白鷺區人民政府", names("江灣、白鷺區人民政府"));
  }

  @Test
  void split_partOfAText_hasPlacesInTheWholeText() {
    String text = "责任单位:区发改局、区财政局。";
    List<UnitName> names = UnitList.split(text, Folding.fold(text), 5, text.length());

    assertEquals("区发改局", text.substring(names.get(0).start(), names.get(0).end()));
    assertEquals("区财政局", text.substring(names.get(1).start(), names.get(1).end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "区发改局",
        "市委宣传部",
        "各街道",
        "区城投集团",
        "白鹭街道",
        "市残联",
        "区法院",
        "云州供电公司",
        "区民政局等",
        "区农业农村局(区水利局)",
        "市轨道交通建设指挥部",
        "各责任单位"
      })
  void isLikely_unit_isTrue(String text) {
    assertTrue(UnitForm.isLikely(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "新建泵站3座", "已完成", "其中政府投资5亿元", "详见附件。区发改局", "2025年"})
  void isLikely_anythingElse_isFalse(String text) {
    assertFalse(UnitForm.isLikely(text));
  }
}
