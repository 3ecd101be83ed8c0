package org.luoshi.io.text.repair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepairedTest {

  @Test
  void rawIndex_damagedHeading_findsTheBytesOfEachCharacter() {
    Repaired repaired = DamageRepair.repair(" ?。ㄈ\uE40C┍U辖\uE146迩\uE24C┧?/p>");
    assertEquals(" （三）保障江湾区供\uFFFD", repaired.text());
    assertArrayEquals(new int[] {0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16}, rawIndices(repaired));
  }

  @Test
  void rawIndex_lostCharacterInTheSentence_keepsPlaces() {
    Repaired repaired = DamageRepair.repair("全市?。ń\uE146澹┰龀\uE5E7股");
    assertEquals("全市\uFFFD（江湾）增长A股", repaired.text());
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, rawIndices(repaired));
  }

  @Test
  void rawIndex_entity_skipsIt() {
    assertArrayEquals(new int[] {0, 1, 7, 8}, rawIndices(DamageRepair.repair("云&nbsp;州")));
  }

  @Test
  void rawIndex_outside_throws() {
    Repaired repaired = new Repaired("云州", List.of());
    assertThrows(IllegalArgumentException.class, () -> repaired.rawIndex(3));
    assertThrows(IllegalArgumentException.class, () -> repaired.rawIndex(-1));
  }

  private static int[] rawIndices(Repaired repaired) {
    return IntStream.rangeClosed(0, repaired.text().length()).map(repaired::rawIndex).toArray();
  }
}
