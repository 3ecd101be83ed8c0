package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of fields that are put together of words. */
class FieldWordsTest {

  private static Optional<Field> told(String words) {
    return FieldWords.told(words, 0, words.length());
  }

  @ParameterizedTest
  @CsvSource({
    "市级牵头部门, LEAD",
    "牵头处室, LEAD",
    "会办单位, COOPERATING",
    "共同责任单位, COOPERATING",
    "行业主管部门, RESPONSIBLE",
    "市直责任单位, RESPONSIBLE",
    "责任镇街, RESPONSIBLE",
    "任务分工, RESPONSIBLE",
    "责任县级领导, LEADER",
    "分管县长, LEADER",
    "负责同志, LEADER",
    "预计完成时间, DEADLINE",
    "推进时限, DEADLINE",
    "完成进度评价, STATUS",
    "督查结论, STATUS",
    "立项事项, TASK",
    "截至6月底进展情况, PROGRESS",
    "1-6月完成情况, PROGRESS",
    "第一季度工作进展情况, PROGRESS"
  })
  void told_wordsOfAField_isTheField(String words, Field field) {
    assertEquals(Optional.of(field), told(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各责任单位", "有关责任部门", "请各牵头单位", "发布机构", "会议时间", "公开期限", "联系人", "县长", "社会状况", "总体情况", "主要目标",
        "注意事项", "到2025年", "进", ""
      })
  void told_otherWords_isNoField(String words) {
    assertEquals(Optional.empty(), told(words));
  }

  @Test
  void expected_nameWithoutValue_isNoLabel() {
    assertEquals(Optional.empty(), FieldLabel.expected("协管单位:", 0));
    assertEquals(
        Optional.of(new FieldLabel(Field.COOPERATING, 0, 5)), FieldLabel.expected("协管单位:市甲局", 0));
  }

  @Test
  void all_namesInBrackets_areLabels() {
    String folded = "(市级牵头单位:市甲局;会办单位:市乙局,推进时限:年底)";

    assertEquals(
        "LEAD COOPERATING DEADLINE",
        String.join(
            " ",
            FieldLabel.all(folded, 1, folded.length() - 1).stream()
                .map(label -> label.field().name())
                .toList()));
  }
}
