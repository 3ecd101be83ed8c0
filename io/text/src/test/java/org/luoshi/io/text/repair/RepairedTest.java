package org.luoshi.io.text.repair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RepairedTest {

  @Test
  void rawIndexes_damagedHeading_findsTheBytesOfEachCharacter() {
    Repaired repaired = DamageRepair.repair(" ?。ㄈ\uE40C┍U辖\uE146迩\uE24C┧?/p>");
    assertEquals(" （三）保障江湾区供\uFFFD", repaired.text());
    assertArrayEquals(new int[] {0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16}, repaired.rawIndexes());
  }

  @Test
  void rawIndexes_lostCharacterInTheSentence_keepsPlaces() {
    Repaired repaired = DamageRepair.repair("全市?。ń\uE146澹┰龀\uE5E7股");
    assertEquals("全市\uFFFD（江湾）增长A股", repaired.text());
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, repaired.rawIndexes());
  }

  @Test
  void rawIndexes_nothingRepaired_areThePlacesThemselves() {
    assertArrayEquals(new int[] {0, 1, 2}, DamageRepair.repair("云州").rawIndexes());
  }

  @Test
  void rawIndexes_entity_skipsIt() {
    assertArrayEquals(new int[] {0, 1, 7, 8}, DamageRepair.repair("云&nbsp;州").rawIndexes());
  }
}
