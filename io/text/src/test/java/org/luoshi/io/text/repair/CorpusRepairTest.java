package org.luoshi.io.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;
import org.luoshi.io.text.repair.Repair.Kind;

/** The damage of a real document against its annotation. */
class CorpusRepairTest {

  private static final String DAMAGED = "wuhan-2020-decomposition";

  private static final Pattern GOLD =
      Pattern.compile("\"line\": (\\d+),\\s+\"where\"[^}]*?\"repaired_line\": \"([^\"]*)\"");

  @Test
  void repair_damagedLines_matchGold() throws IOException {
    List<String> lines = Files.readAllLines(Corpus.document(DAMAGED + ".txt"));
    Map<Integer, String> gold = gold();
    assertEquals(16, gold.size());
    gold.forEach(
        (line, expected) -> {
          Repaired repaired = DamageRepair.repair(lines.get(line - 1));
          assertTrue(pattern(repaired).matcher(expected).matches(), () -> line + ": " + repaired);
        });
  }

  @Test
  void repair_otherLines_changesNothing() throws IOException {
    Map<Integer, String> gold = gold();
    try (Stream<Path> files = Files.list(Corpus.root().resolve("corpus"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        boolean damaged = file.endsWith(DAMAGED + ".txt");
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          if (!damaged || !gold.containsKey(i + 1)) {
            assertEquals(lines.get(i), DamageRepair.repair(lines.get(i)).text());
          }
        }
      }
    }
  }

  private Map<Integer, String> gold() throws IOException {
    Matcher entry = GOLD.matcher(Files.readString(Corpus.gold(DAMAGED + ".document.json")));
    Map<Integer, String> lines = new TreeMap<>();
    while (entry.find()) {
      lines.put(Integer.valueOf(entry.group(1)), entry.group(2));
    }
    return lines;
  }

  /** What a repaired line allows the true line to be: a lost character may be any. */
  private static Pattern pattern(Repaired repaired) {
    StringBuilder pattern = new StringBuilder();
    String text = repaired.text();
    int[] rawIndexes = repaired.rawIndexes();
    for (int i = text.length() - text.stripLeading().length(); i < text.length(); i++) {
      int raw = rawIndexes[i];
      boolean lost =
          repaired.repairs().stream()
              .anyMatch(r -> r.kind() == Kind.LOST_CHARACTER && r.start() <= raw && raw < r.end());
      pattern.append(lost ? ".{0,2}" : Pattern.quote(text.substring(i, i + 1)));
    }
    return Pattern.compile(pattern.toString());
  }
}
