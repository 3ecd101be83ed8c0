package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {

  @Test
  void change_isNamedOnceByItsDirection() {
    assertEquals("财政收入增长率", Indicators.change("财政收入", Direction.INCREASE));
    assertEquals("能耗下降率", Indicators.change("能耗", Direction.DECREASE));
    assertEquals("能耗下降率", Indicators.change("能耗下降率", Direction.INCREASE));
    assertEquals("", Indicators.change("", Direction.INCREASE));
  }

  @Test
  void completion_isNamedOnce() {
    assertEquals("征收完成率", Indicators.completion("征收"));
    assertEquals("征收完成率", Indicators.completion("征收完成率"));
    assertEquals("", Indicators.completion(""));
  }

  @Test
  void isChange_ratesOfChangeOnly() {
    assertTrue(Indicators.isChange("财政收入增长率"));
    assertTrue(Indicators.isChange("能耗下降率"));
    assertFalse(Indicators.isChange("失业率"));
  }

  @ParameterizedTest
  @CsvSource({
    "财政收入增长率,财政收入",
    "财政收入同口径增长率,财政收入",
    "人口年均增长率,人口",
    "征收完成率,征收",
    "失业率,失业率",
    "绿道,绿道",
  })
  void measured_isWhatTheRateIsOf(String indicator, String measured) {
    assertEquals(measured, Indicators.measured(indicator));
  }
}
