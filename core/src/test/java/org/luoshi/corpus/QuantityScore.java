package org.luoshi.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.quantity.Figure;

/** Measures quantities against hand annotations, {@code gold/x.quantities.csv} of a folder. */
public final class QuantityScore {

  private static final String ENDING = ".quantities.csv";
  private static final Set<String> NOT_SCORED = Set.of("not-a-quantity", "date", "period");

  /** A row of the annotations; offsets are code points of the whole file. */
  private record Row(int line, int start, int end, String kind, String comparator, String value) {}

  /**
   * A quantity that was found.
   *
   * @param line its line, 1 or more
   * @param start where it begins, in code points of the whole file
   * @param end where it ends
   * @param words its words
   * @param figure what they mean
   */
  public record Found(int line, int start, int end, String words, Figure figure) {

    private boolean touches(Row row) {
      return line == row.line() && start < row.end() && row.start() < end;
    }

    private boolean hasDigits() {
      return words.chars().anyMatch(c -> '0' <= c && c <= '9');
    }

    private boolean means(Row row) {
      String meant = value(figure.valueText(), figure.upperText(), figure.value().unit().symbol());
      return meant.equals(row.value()) && figure.comparator().symbol().equals(row.comparator());
    }
  }

  private QuantityScore() {}

  /** Returns the names of the annotated documents; skips the test where there are none. */
  public static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(Corpus.root().resolve("gold"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.replace(ENDING, ".txt"))
          .sorted()
          .toList();
    }
  }

  /**
   * Returns the F1 score of what was found in a document.
   *
   * @param document its name, as {@link #documents} returns it
   * @param found what was found
   */
  public static double of(String document, List<Found> found) throws IOException {
    Path gold = Corpus.gold(document.replace(".txt", ENDING));
    return score(found, rows(Files.readAllLines(gold)));
  }

  private static double score(List<Found> found, List<Row> rows) {
    Set<Found> matched = new HashSet<>();
    int right = 0;
    int wrong = 0;
    List<Row> real = rows.stream().filter(row -> !NOT_SCORED.contains(row.kind())).toList();
    for (Row row : real) {
      Optional<Found> best =
          found.stream()
              .filter(f -> !matched.contains(f) && f.touches(row))
              .min(Comparator.comparingInt(f -> Math.abs(f.start() - row.start())));
      best.ifPresent(matched::add);
      boolean same = best.filter(f -> f.means(row)).isPresent();
      right += same ? 1 : 0;
      wrong += best.isPresent() && !same ? 1 : 0;
    }
    long names =
        rows.stream()
            .filter(row -> row.kind().equals("not-a-quantity"))
            .filter(row -> found.stream().anyMatch(f -> !matched.contains(f) && f.touches(row)))
            .count();
    Map<Integer, List<Row>> lines = new HashMap<>();
    rows.forEach(row -> lines.computeIfAbsent(row.line(), line -> new ArrayList<>()).add(row));
    long stray =
        found.stream()
            .filter(f -> f.hasDigits() && lines.containsKey(f.line()))
            .filter(f -> lines.get(f.line()).stream().noneMatch(f::touches))
            .count();
    return 2.0 * right / (2 * right + wrong + names + stray + real.size() - right);
  }

  private static List<Row> rows(List<String> lines) {
    return lines.stream().skip(1).map(GoldRows::fields).map(QuantityScore::row).toList();
  }

  private static Row row(List<String> f) {
    return new Row(
        Integer.parseInt(f.get(1)),
        Integer.parseInt(f.get(2)),
        Integer.parseInt(f.get(3)),
        f.get(6),
        f.get(7),
        value(f.get(8), f.get(9), f.get(10)));
  }

  private static String value(String low, String high, String unit) {
    return number(low) + "~" + number(high) + Normalizer.normalize(unit, Normalizer.Form.NFKC);
  }

  private static String number(String text) {
    boolean number = text.matches("-?\\d+(\\.\\d+)?");
    return number ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
  }
}
