package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.notice;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.validation.Validating;

class CharacterRulesTest {

  private static final String TEXT = " /statements/0/text";

  private static Validating text(String text) {
    return Validating.document(notice(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道3公里", "绿道３公里", "5G云谷", "Ａ区"})
  void widths_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道3公里、公园５座", "２0公里", "A区、Ｂ区", "２026年"})
  void widths_ofDigits_areTold(String text) {
    text(text).gives("LS-TEXT-022" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道公园", "绿道　公园"})
  void hidden_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道\u200b公园", "\ufeff绿道", "绿\u00ad道"})
  void hidden_characters_areTold(String text) {
    text(text).gives("LS-TEXT-023" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"工作一年", "人民"})
  void lookAlike_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"⼯作", "⼈民政府", "凉\uf979"})
  void lookAlike_characters_areTold(String text) {
    text(text).gives("LS-TEXT-024" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"建設綠道,開展質量檢查", "建设绿道,开展质量检查", "著名学者"})
  void scripts_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"建设綠道,開展检查", "责任單位:区园林局", "完成投资10億元的項目审批"})
  void scripts_mixed_areTold(String text) {
    text(text).gives("LS-TEXT-025" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"二〇二六年", "○绿道", "二零二六年"})
  void circle_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"二○二六年", "一○五国道", "○二号"})
  void circle_asZero_isTold(String text) {
    text(text).gives("LS-TEXT-026" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5G云谷", "A3区", "2026年", "3O号"})
  void letter_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2O26年", "1l5个", "2o26"})
  void letter_inNumber_isTold(String text) {
    text(text).gives("LS-TEXT-027" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"利率<5%", "R&D经费", "绿道/公园", "A>B", "5<x"})
  void markup_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道<br/>公园", "绿道&nbsp;公园", "绿道</p>", "绿道?/p>", "<span>"})
  void markup_left_isTold(String text) {
    text(text).gives("LS-TEXT-028" + TEXT);
  }
}
