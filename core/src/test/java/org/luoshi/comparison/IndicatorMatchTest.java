package org.luoshi.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorMatchTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "新增停车泊位500个, 新增停车位620个, SAME",
    "完成招商引资总额80亿元, 招商引资总额91亿元, SAME",
    "引进世界500强企业3家, 引进500强企业4家, WIDER",
    "土地出让9宗, 土地供应11宗, WIDER",
    "农业产业化龙头企业12家, 龙头企业12家, WIDER",
    "新增就业9000人, 青年新增就业4000人, NARROWER",
    "社会消费品零售总额增长8%, 社会消费品零售总额210亿元, DIFFERENT",
    "固定资产投资完成90亿元, 固定资产投资增长9%, DIFFERENT",
    "新建绿道5公里, 新建供水管网5公里, DIFFERENT",
    "新建学校5所, 改扩建学校5所, DIFFERENT",
    "新增公办幼儿园学位900个, 新建公办幼儿园2所, DIFFERENT",
    "新增停车泊位2000个, 新建停车场12处, DIFFERENT",
    "新增企业5家, 服务企业5次, DIFFERENT",
    "实施城建项目107个, 实施惠民项目2689个, DIFFERENT",
  })
  void of_twoNames_tellHowTheyAreRelated(String target, String answer, Likeness expected) {
    assertEquals(
        expected,
        IndicatorMatch.of(Answers.targets(target).get(0), Answers.measurements(answer).get(0))
            .likeness());
  }

  @Test
  void new_degreeOutOfRange_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new IndicatorMatch(Likeness.SAME, 101));
  }
}
