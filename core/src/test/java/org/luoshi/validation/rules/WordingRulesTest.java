package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.notice;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.validation.Validating;

class WordingRulesTest {

  private static final String TEXT = " /statements/0/text";

  private static Validating text(String text) {
    return Validating.document(notice(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一个一个落实", "大学大学生", "江湾江滨", "2020", "层层层层落实", "研究学生工作"})
  void word_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"推进推进绿道建设", "加快建设建设绿道", "区政府政府办"})
  void word_twice_isTold(String text) {
    text(text).gives("LS-TEXT-029" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2月29日", "12月31日", "2026年6月底", "18个月", "24月龄", "10月", "1-3月", "第13月", "2026年12月"})
  void date_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2月30日", "4月31日", "13月5日", "2026年13月", "0月1日", "6月0日", "２月３０日"})
  void date_impossible_isTold(String text) {
    text(text).gives("LS-TEXT-030" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"增长5%", "百分之五", "5个百分点", "百分之5"})
  void percent_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"增长百分之5%", "增长百分之5.2%", "百分之10％"})
  void percent_twice_isTold(String text) {
    text(text).gives("LS-TEXT-031" + TEXT);
  }
}
