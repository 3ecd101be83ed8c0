package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
}
