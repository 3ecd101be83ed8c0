package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void isBlank_everyCharacter_isWhetherItShowsNothing() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean control = c <= ' ' || 0x7F <= c && c <= 0xA0;
      boolean unseen = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF".indexOf(c) >= 0;
      assertEquals(
          control || unseen || Character.isSpaceChar(c),
          Characters.isBlank(c),
          Integer.toHexString(c));
    }
    assertFalse(Characters.isBlank(0x20000));
  }

  @Test
  void compact_textWithBlanks_leavesNoneAndNothingElseOut() {
    assertEquals("东麓区教育局", Characters.compact(" 东麓\u3000区\u00A0教育 局\n"));
    assertEquals("区教", Characters.compact("东麓 区 教育局", 2, 6));
    assertEquals("", Characters.compact(" \u200B"));
  }

  @Test
  void compact_textWithoutBlanks_isTheTextItself() {
    String text = "东麓区𠮷祥街";
    assertSame(text, Characters.compact(text));
    assertEquals("", Characters.compact(text, 2, 2));
  }
}
