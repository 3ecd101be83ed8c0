package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelledNumberTest {

  private static LevelledNumber number(String text) {
    return LevelledNumber.of(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.2新建泵站 | SECOND_LEVEL | 2 | 3 | 3",
        "1-2新建泵站 | SECOND_LEVEL | 2 | 3 | 3",
        "1.12、新建泵站 | SECOND_LEVEL | 12 | 4 | 5",
        "1.2.3 新建泵站 | THIRD_LEVEL | 3 | 5 | 6"
      })
  void of_numberOfLevels_isTheLowest(
      String text, MarkerStyle style, int value, int numberEnd, int end) {
    assertEquals(new Marker(style, value, numberEnd, end), number(text).marker());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1万亩",
        "2.5公里",
        "3-5年建成",
        "1-6月完成投资",
        "1.05倍",
        "6.30前完成",
        "2025.3新建",
        "1.2",
        "1.新建泵站",
        "新建",
        ""
      })
  void of_otherText_isNone(String text) {
    assertEquals(Optional.empty(), LevelledNumber.of(text));
  }

  @Test
  void follows_nextOfItsLevelOrFirstBelow_isTrue() {
    assertTrue(number("1.2新建").follows(number("1.1新建")));
    assertTrue(number("2.1新建").follows(number("1.3新建")));
    assertTrue(number("1.1.1新建").follows(number("1.1新建")));
    assertTrue(number("1.2.1新建").follows(number("1.1.4新建")));
    assertTrue(number("2.1.1新建").follows(number("1.1.4新建")));
    assertTrue(number("1.1新建").opens(1));
    assertFalse(number("3.15专项").follows(number("1.1新建")));
    assertFalse(number("1.1新建").follows(number("1.1新建")));
    assertFalse(number("1.9新建").follows(number("1.1新建")));
    assertFalse(number("2.2新建").opens(2));
  }
}
