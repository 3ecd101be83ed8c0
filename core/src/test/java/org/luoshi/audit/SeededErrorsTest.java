package org.luoshi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two hundred invented sentences with a true claim each, and a hundred of them with one figure
 * changed: kind, true sentence, sentence with the error.
 */
class SeededErrorsTest {

  private record Seed(ClaimKind kind, String truth, String error) {}

  private static final List<Seed> SEEDS = seeds();

  private static List<Seed> seeds() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SeededErrorsTest.class.getResourceAsStream("seeds.csv"), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split("\\|", -1))
          .map(f -> new Seed(ClaimKind.parse(f[0].strip()), f[1].strip(), f[2].strip()))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean has(Verdict verdict, List<Claim> claims) {
    return claims.stream().anyMatch(c -> c.verdict() == verdict);
  }

  @Test
  void trueSentences_raiseNoAlarm_andAreConfirmed() {
    List<String> alarms = new ArrayList<>();
    List<String> unconfirmed = new ArrayList<>();
    for (Seed seed : SEEDS) {
      List<Claim> claims = Audits.of(seed.truth());
      if (has(Verdict.INCONSISTENT, claims)) {
        alarms.add(seed.truth());
      }
      boolean confirmed =
          claims.stream()
              .anyMatch(c -> c.kind() == seed.kind() && c.verdict() == Verdict.CONSISTENT);
      if (!confirmed) {
        unconfirmed.add(seed.truth());
      }
    }
    assertEquals(200, SEEDS.size());
    assertEquals(List.of(), alarms);
    assertTrue(unconfirmed.size() <= 10, () -> String.join("\n", unconfirmed));
  }

  @Test
  void seededErrors_areFound() {
    List<Seed> seeds = SEEDS.stream().filter(seed -> !seed.error().isEmpty()).toList();
    List<String> missed =
        seeds.stream()
            .map(Seed::error)
            .filter(error -> !has(Verdict.INCONSISTENT, Audits.of(error)))
            .toList();
    assertEquals(100, seeds.size());
    assertTrue(missed.size() <= 5, () -> String.join("\n", missed));
  }
}
