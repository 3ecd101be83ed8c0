package org.luoshi.validation.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

  @ParameterizedTest
  @CsvSource({
    "区发改局, 区发改局, true",
    "区发改局, 区发改, false",
    "区*局, 区发改局, true",
    "区*局, 区局, true",
    "区*局, 区发改局等, false",
    "*力争*, 力争完成, true",
    "*力争*, 确保完成, false",
    "区?局, 区𠮷局, true",
    "区?局, 区局, false",
    "*〔20[0-9][0-9]〕[0-9]+号, 江政办〔2026〕15号, true",
    "*〔20[0-9][0-9]〕[0-9]+号, 江政办〔2026〕号, false",
    "[^区]*, 市发改局, true",
    "[^区]*, 区发改局, false",
    "\\*\\[, *[, true",
    "[\\]\\-a]+, ]-a, true",
    "[\\]\\-a]+, b, false",
    "?+, 甲乙丙, true",
    "a+b, aaab, true",
    "a+b, b, false"
  })
  void matches_wholeText_asThePatternSays(String pattern, String text, boolean expected) {
    assertEquals(expected, TextPattern.parse(pattern).matches(text));
  }

  @Test
  void matches_empty_onlyByStars() {
    assertTrue(TextPattern.parse("**").matches(""));
    assertFalse(TextPattern.parse("?").matches(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "[]", "[^]", "[a", "[b-a]", "+", "*+", "a++", "\\", "[a\\]"})
  void parse_incompletePattern_throws(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> TextPattern.parse(pattern));
  }

  @Test
  void parse_moreThanSixtyThreeElements_throws() {
    assertTrue(TextPattern.parse("a".repeat(63)).matches("a".repeat(63)));
    assertThrows(IllegalArgumentException.class, () -> TextPattern.parse("a".repeat(64)));
  }

  @Test
  void matches_patternThatMakesOthersBacktrack_isQuick() {
    TextPattern pattern = TextPattern.parse("*a".repeat(31) + "b");
    String text = "a".repeat(200_000);
    assertTimeout(Duration.ofSeconds(5), () -> assertFalse(pattern.matches(text)));
  }
}
