package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.luoshi.audit.Auditor;
import org.luoshi.audit.Claim;
import org.luoshi.audit.Verdict;
import org.luoshi.corpus.Corpus;
import org.luoshi.io.Reading;

/** The claims of the real documents against hand annotations. */
class AuditCorpusTest {

  private static final String ENDING = ".claims.csv";
  private static final double CONFIRMED = 0.95;
  private static final Pattern ITEM = Pattern.compile("[\\d.]+|[（(][一二三四][)）]");
  private static final Set<String> CONFIRMABLE =
      Set.of("percent-of-target", "growth-rate", "part-sum", "count-of-listed-names", "ratio");

  @TestFactory
  Stream<DynamicTest> claims_ofRealDocuments_areDecidedAsByHand() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(Corpus.root().resolve("gold"))) {
      names =
          files
              .map(f -> f.getFileName().toString())
              .filter(name -> name.endsWith(ENDING))
              .sorted()
              .toList();
    }
    return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
  }

  private static void compare(String name) throws IOException {
    Reading reading = Documents.read(Corpus.document(name.replace(ENDING, ".txt")));
    List<Claim> claims = Auditor.standard().audit(reading.document().get(), reading.source());
    List<List<String>> gold = rows(Files.readString(Corpus.gold(name)));
    Set<String> told = new HashSet<>();
    List<Claim> wrong = claims.stream().filter(c -> c.verdict() == Verdict.INCONSISTENT).toList();
    wrong.forEach(c -> told.addAll(items(c.item())));
    Set<String> open = new HashSet<>();
    Set<String> scope = new HashSet<>();
    List<String> missed = new ArrayList<>();
    List<String> unconfirmed = new ArrayList<>();
    int confirmable = 0;
    for (List<String> row : gold) {
      Set<String> items = items(row.get(1));
      scope.addAll(items.size() == 1 ? items : Set.of());
      if (!row.get(3).equals("consistent") && !row.get(3).equals("none")) {
        open.addAll(items);
      }
      if (row.get(3).equals("inconsistent") && items.stream().noneMatch(told::contains)) {
        missed.add(row.get(0));
      }
      if (row.get(3).equals("consistent")
          && row.get(10).equals("explicit")
          && CONFIRMABLE.contains(row.get(2))) {
        confirmable++;
        if (claims.stream().noneMatch(c -> confirms(c, items, row))) {
          unconfirmed.add(row.get(0));
        }
      }
    }
    assertEquals(List.of(), missed);
    assertEquals(
        List.of(),
        wrong.stream()
            .filter(c -> scope.containsAll(items(c.item())))
            .filter(c -> items(c.item()).stream().noneMatch(open::contains))
            .map(c -> c.item() + " " + c.formula())
            .toList());
    assertTrue(
        unconfirmed.size() <= (1 - CONFIRMED) * confirmable, () -> "not confirmed " + unconfirmed);
  }

  private static boolean confirms(Claim claim, Set<String> items, List<String> row) {
    return claim.kind().label().equals(row.get(2))
        && claim.verdict() == Verdict.CONSISTENT
        && items(claim.item()).stream().anyMatch(items::contains)
        && claim.claimed().orElseThrow().compareTo(new BigDecimal(row.get(7))) == 0;
  }

  private static Set<String> items(String text) {
    Set<String> items = new HashSet<>();
    Matcher matcher = ITEM.matcher(text);
    while (matcher.find()) {
      items.add(matcher.group());
    }
    return items;
  }

  /** Returns the rows of a table without its header. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : csv.replace("\"\"", "").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\n') {
        cell.append(c);
      } else {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows.subList(1, rows.size());
  }
}
