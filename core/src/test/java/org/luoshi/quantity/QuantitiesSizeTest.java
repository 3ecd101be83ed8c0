package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile inputs of a million pieces; the limit only tells linear from quadratic. */
class QuantitiesSizeTest {

  private static final int PIECES = 1_000_000;
  private static final int QUANTITIES = 200_000;

  @ParameterizedTest
  @Timeout(20)
  @CsvSource(
      delimiter = '|',
      value = {
        "1|0", ",|0", "、|0", "1,|0", "1、|0", "1,234|0", "1.|0", "1-|0", "十|0", "万|0", "一|0", "第|0",
            "第一|0",
        "“|0", "《|0", "“1|0", "翻|0", "翻一|0", "1:|0", "前|0", "每|0", "至少|0", "/|0", "年|0", "2017年|0",
            "已|0"
      })
  void in_aMillionPieces_isRead(String piece, int found) {
    assertEquals(found, Quantities.in(piece.repeat(PIECES)).size());
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(strings = {"1个、", "1家以上", "1个半", "百分之五,", "1月1日前、", "每月1次", "“1”1个"})
  void in_manyQuantities_areAllFound(String piece) {
    assertEquals(QUANTITIES, Quantities.in(piece.repeat(QUANTITIES)).size());
  }

  @ParameterizedTest
  @Timeout(20)
  @CsvSource({"' '", "'\n'", "'\n1'", "'1 '", "区", "、"})
  void in_aQuantityBehindAMillionPieces_isFound(String piece) {
    assertEquals(1, Quantities.in(piece.repeat(PIECES) + "共3家").size());
  }
}
