package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the items of the sample documents with the tables made by hand. */
class SampleItemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiangwan-2024-annual",
        "jiangwan-2024-decomposition",
        "jiangwan-2024q1-progress",
        "jiangwan-2025-decomposition",
        "jiangwan-2025q1-progress",
        "yunzhou-2024-decomposition"
      })
  void read_sample_givesTheItemsThatStandInIt(String stem) throws IOException {
    Run run = Run.of("read", Run.sample(stem + ".txt"), "--to", "csv");
    assertEquals(List.of(), GoldTable.differences(gold(stem), run.out()));
  }

  @Test
  void differences_otherDocument_areTold() throws IOException {
    assertFalse(
        GoldTable.differences(gold("jiangwan-2025-decomposition"), gold("jiangwan-2025q1-progress"))
            .isEmpty());
  }

  private static String gold(String stem) throws IOException {
    try (var in = SampleItemsTest.class.getResourceAsStream("demo/" + stem + ".items.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
