package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.text.Folding;

/** Labels of fields, brackets and declared counts. */
class LabelsTest {

  @ParameterizedTest
  @EnumSource(Field.class)
  void at_everyLabelOfAField_isTheFieldWithTheLongestLabel(Field field) {
    for (String label : field.labels()) {
      assertEquals(
          Optional.of(new FieldLabel(field, 0, label.length() + 1)),
          FieldLabel.at(label + ":值", 0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "牵头单位, LEAD",
    "牵头部门, LEAD",
    "牵头责任单位, LEAD",
    "配合单位, COOPERATING",
    "配合部门, COOPERATING",
    "协同单位, COOPERATING",
    "协办单位, COOPERATING",
    "责任单位, RESPONSIBLE",
    "主办单位, RESPONSIBLE",
    "主责单位, RESPONSIBLE",
    "主要责任单位, RESPONSIBLE",
    "责任部门, RESPONSIBLE",
    "区责任单位, RESPONSIBLE",
    "业主单位, RESPONSIBLE",
    "责任科室, RESPONSIBLE",
    "部门分工, RESPONSIBLE",
    "市级责任部门, COUNTERPART",
    "区级责任部门, RESPONSIBLE",
    "牵头领导, LEADER",
    "责任领导, LEADER",
    "分管领导, LEADER",
    "责任人, LEADER",
    "项目责任人, LEADER",
    "完成时限, DEADLINE",
    "目标任务, TARGET",
    "完成情况, PROGRESS",
    "落实情况, PROGRESS",
    "进展情况, PROGRESS",
    "实际完成情况, PROGRESS",
    "形象进度, PROGRESS",
    "当前进度, PROGRESS",
    "完成率, STATUS",
    "下步打算, NEXT_STEPS",
    "存在问题, PROBLEMS"
  })
  void at_labelsInUse_areKnown(String label, Field field) {
    assertEquals(field, FieldLabel.at(label + ":", 0).orElseThrow().field());
  }

  @ParameterizedTest
  @CsvSource({
    "责 任 单 位:市甲局, RESPONSIBLE",
    "完 成 时 限:年底, DEADLINE",
    "牵头(责任)单位:市甲局, LEAD",
    "责任(牵头)单位:市甲局, LEAD",
    "责任单位(列第一位的为牵头单位):市甲局, RESPONSIBLE",
    "责任单位(责任人):市甲局, RESPONSIBLE",
    "责任单位及责任人:市甲局, RESPONSIBLE",
    "责任村:东山村, RESPONSIBLE"
  })
  void expected_namesWithBlanksOrBracketsInside_areKnown(String line, Field field) {
    FieldLabel label = FieldLabel.expected(line, 0).orElseThrow();
    assertEquals(field, label.field());
    assertEquals(line.indexOf(':') + 1, label.end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"任务(一):新建泵站", "新建泵站(一期):3座", "责任(市甲局:年底", "提高 责任:各部门"})
  void expected_otherWordsWithBrackets_areNone(String line) {
    assertTrue(FieldLabel.expected(line, 0).isEmpty());
  }

  @Test
  void at_blanksBeforeTheColon_areSkipped() {
    assertEquals(7, FieldLabel.at("责任单位  :区发改局", 0).orElseThrow().end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"责(zé)任单位:", "责(zé)任(rèn)单位(wèi) :", "责任单位(wèi):"})
  void at_readingsInTheLabel_arePassedOver(String label) {
    FieldLabel expected = new FieldLabel(Field.RESPONSIBLE, 0, label.length());
    assertEquals(Optional.of(expected), FieldLabel.at(label + "区发改局", 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"责任单位(甲):", "责(任)单位:", "责任单位(wèi:", "牵头(tóu)区发改局:"})
  void at_otherBracketsInTheLabel_isEmpty(String label) {
    assertEquals(Optional.empty(), FieldLabel.at(label + "区发改局", 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"责任单位", "责任单位区发改局", "单位:区发改局", "", ":"})
  void at_noLabelOrNoColon_isEmpty(String text) {
    assertEquals(Optional.empty(), FieldLabel.at(text, 0));
  }

  @Test
  void all_severalLabels_areInOrderAndInside() {
    String text = "牵头单位:甲局;责任单位:乙局 完成时限:";

    assertEquals(
        List.of(Field.LEAD, Field.RESPONSIBLE, Field.DEADLINE),
        FieldLabel.all(text, 0, text.length()).stream().map(FieldLabel::field).toList());
    assertEquals(2, FieldLabel.all(text, 0, text.length() - 1).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新建泵站。(区水务局牵头) | (区水务局牵头)",
        "新建泵站。(区水务局牵头)。 | (区水务局牵头)",
        "新建泵站(一期)。(区水务局(区河湖局)牵头) | (区水务局(区河湖局)牵头)",
        "(区水务局牵头) | (区水务局牵头)",
        "新建泵站) (甲) ; | (甲)"
      })
  void atEnd_closingBrackets_areTheOutermost(String text, String bracket) {
    Brackets brackets = Brackets.atEnd(text).orElseThrow();

    assertTrue(brackets.closed());
    assertEquals(bracket, text.substring(brackets.open(), brackets.close() + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "。", "新建泵站", "新建泵站(一期)3座", "新建泵站)", "新建泵站(区水务局牵头"})
  void atEnd_noPairAtTheEnd_isEmpty(String text) {
    assertEquals(Optional.empty(), Brackets.atEnd(text));
  }

  @Test
  void unclosed_bracketWithUnitLabel_runsToTheEnd() {
    String text = "新建泵站(一期)。(责任单位:区水务局(区河湖局)、区财政局";

    assertEquals(Optional.of(new Brackets(9, text.length(), false)), Brackets.unclosed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"新建泵站(一期", "新建泵站(完成时限:年底", "新建泵站", "新建泵站(责任单位:甲局)", ""})
  void unclosed_anythingElse_isEmpty(String text) {
    assertEquals(Optional.empty(), Brackets.unclosed(text));
  }

  @ParameterizedTest
  @CsvSource({
    "重点任务（共268项）, 268, 4",
    "重点任务(15项), 15, 4",
    "重点任务(共计8项), 8, 4",
    "重点任务(计8件), 8, 4",
    "重点任务（共 8 项）, 8, 4",
    "重点任务(十二项), 12, 4",
    "(共4项), 4, 0"
  })
  void declaredCount_countInBracketsAtTheEnd_isTheNumber(String text, int count, int start) {
    assertEquals(
        Optional.of(new DeclaredCount(count, start)), DeclaredCount.of(Folding.fold(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "重点任务",
        "重点任务(项)",
        "重点任务(共项)",
        "重点任务(若干项)",
        "重点任务(共9999999项)",
        "(区水务局牵头)",
        "重点任务(15项)节选",
        "()",
        ""
      })
  void declaredCount_noCount_isEmpty(String text) {
    assertEquals(Optional.empty(), DeclaredCount.of(text));
  }
}
