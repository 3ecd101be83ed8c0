package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.Target;
import org.luoshi.validation.Validating;

class ItemTextRulesTest {

  private static final String TEXT = " /lists/0/items/0/text";

  private static Validating text(String text) {
    return Validating.document(plan(item(1, text, "区园林局")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"建绿道", "其他工作", "新建绿道三公里。", "绿道建设如下:"})
  void text_ofUsualLength_isClean(String text) {
    text(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿化", "其他。", "1"})
  void text_ofAWord_isTold(String text) {
    Target target = Target.builder().text("新增一百亩").build();
    Validating.document(plan(item(1, text, "区园林局").withTargets(target))).isClean();
    text(text).gives("LS-ITEM-011" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1501, 4000})
  void text_ofManyTasks_isTold(int length) {
    text("建".repeat(1500)).isClean();
    text("建".repeat(length)).gives("LS-ITEM-012" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"新建绿道三公里,", "新建绿道、公园、", "新建绿道三公里，　"})
  void text_thatBreaksOff_isTold(String text) {
    text(text).gives("LS-ITEM-013" + TEXT);
  }
}
