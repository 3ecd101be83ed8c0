package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.notice;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.validation.Validating;

class PunctuationRulesTest {

  private static final String TEXT = " /statements/0/text";

  private static Validating text(String text) {
    return Validating.document(notice(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道,公园。", "何时建成?!何人负责?", "时间:9:30", "绿道、公园", "绿道……公园"})
  void stops_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道,,公园", "绿道、,公园", "绿道。。", "绿道;。公园", "建成。,验收"})
  void stops_inARow_areTold(String text) {
    text(text).gives("LS-TEXT-015" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道(一期)", "绿道[1]", "(一)绿道"})
  void brackets_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道()建设", "绿道（）", "绿道【】建设", "[]绿道"})
  void brackets_empty_areTold(String text) {
    text(text).gives("LS-TEXT-016" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“云谷”建设", "《江湾区规划》"})
  void quotes_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“”建设", "落实《》", "「」建设"})
  void quotes_empty_areTold(String text) {
    text(text).gives("LS-TEXT-017" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“云谷”建设", "\"A\"", "5\" 管"})
  void straightQuotes_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"云谷\"建设", "建设\"", "\"云"})
  void straightQuotes_atChineseWords_areTold(String text) {
    text(text).gives("LS-TEXT-018" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"落实《江湾区〈规划〉方案》", "《规划》《方案》", "落实《规划》,执行《方案》"})
  void titles_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"落实《江湾区《规划》方案》", "《关于印发《方案》的通知》"})
  void titles_nested_areTold(String text) {
    text(text).gives("LS-TEXT-019" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“云谷‘一号’工程”", "“云谷”“江湾”"})
  void quotations_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“云谷“一号”工程”", "建设““一号”工程”"})
  void quotations_nested_areTold(String text) {
    text(text).gives("LS-TEXT-020" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道3.5公里", "一.绿道", "绿道.pdf", "第3. 绿道", "绿道。"})
  void fullStop_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道建成.", "绿道建成.公园开工", "安娜.林"})
  void fullStop_ofAscii_isTold(String text) {
    text(text).gives("LS-TEXT-021" + TEXT);
  }
}
