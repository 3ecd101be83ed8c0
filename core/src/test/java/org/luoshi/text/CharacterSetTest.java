package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacterSetTest {

  private static final CharacterSet MARKS = CharacterSet.of("。;\uFFFF\0,");

  @Test
  void has_everyCharacter_isWhetherItWasGiven() {
    assertEquals(
        "\0,;。\uFFFF",
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> MARKS.has((char) c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  @Test
  void next_noneInTheStretch_isItsEnd() {
    assertEquals(2, MARKS.next("推进。", 0, 3));
    assertEquals(2, MARKS.next("推进。", 0, 2));
  }

  @Test
  void runEnd_noneAtTheBeginning_isTheBeginning() {
    assertEquals(3, MARKS.runEnd("推,;进", 1, 4));
    assertEquals(0, MARKS.runEnd("推,;进", 0, 4));
  }
}
