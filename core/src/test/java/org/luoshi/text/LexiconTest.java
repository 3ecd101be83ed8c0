package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon WORDS = Lexicon.of("政府", "人民政府", "人民");

  @Test
  void startingAt_severalWords_isTheLongest() {
    assertEquals("人民政府", WORDS.startingAt("市人民政府办公厅", 1, 8));
    assertEquals("", WORDS.startingAt("市人民政府办公厅", 0, 8));
  }

  @Test
  void startingAt_longestReachesTooFar_isTheNext() {
    assertEquals("人民", WORDS.startingAt("市人民政府", 1, 4));
    assertEquals("", WORDS.startingAt("市人民政府", 1, 2));
  }

  @Test
  void endingAt_severalWords_isTheLongest() {
    assertEquals("人民政府", WORDS.endingAt("市人民政府", 0, 5));
    assertEquals("政府", WORDS.endingAt("市人民政府", 2, 5));
    assertEquals("", WORDS.endingAt("市人民政府", 0, 4));
  }

  @Test
  void first_wordOutsideTheStretch_isItsEnd() {
    assertEquals(1, WORDS.first("市人民政府", 0, 5));
    assertEquals(3, WORDS.first("市人民政府", 2, 5));
    assertEquals(4, WORDS.first("市人民政府", 2, 4));
    assertFalse(WORDS.isIn("市人民政府", 2, 4));
  }

  @Test
  void startsAndEnds_emptyText_isFalse() {
    assertFalse(WORDS.starts(""));
    assertFalse(WORDS.ends(""));
    assertTrue(WORDS.starts("人民"));
    assertTrue(WORDS.ends("人民"));
  }
}
