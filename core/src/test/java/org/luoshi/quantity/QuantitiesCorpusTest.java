package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;

/**
 * Measures the quantities against hand annotations: {@code luoshi.corpus} names a folder with
 * {@code corpus/x.txt} and {@code gold/x.quantities.csv}.
 */
class QuantitiesCorpusTest {

  private static final String ENDING = ".quantities.csv";
  private static final Set<String> NOT_SCORED = Set.of("not-a-quantity", "date", "period");

  /** A row of the annotations; offsets are code points of the whole file. */
  private record Row(int line, int start, int end, String kind, String comparator, String value) {}

  private record Found(
      int line, int start, int end, String comparator, String value, boolean digits) {

    boolean touches(Row row) {
      return line == row.line() && start < row.end() && row.start() < end;
    }
  }

  @Test
  void in_annotatedDocuments_scoreReached() throws IOException {
    List<Path> annotations;
    try (Stream<Path> files = Files.list(Corpus.root().resolve("gold"))) {
      annotations = files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
    }
    assertTrue(annotations.size() > 0, "no annotations");
    for (Path gold : annotations) {
      String name = gold.getFileName().toString().replace(ENDING, ".txt");
      String text = Files.readString(Corpus.document(name));
      double score = score(found(text), rows(Files.readAllLines(gold)));
      assertTrue(score >= 0.97, name + ": F1 " + score);
    }
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
      boolean same =
          best.filter(f -> f.value().equals(row.value()) && f.comparator().equals(row.comparator()))
              .isPresent();
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
            .filter(f -> f.digits() && lines.containsKey(f.line()))
            .filter(f -> lines.get(f.line()).stream().noneMatch(f::touches))
            .count();
    return 2.0 * right / (2 * right + wrong + names + stray + real.size() - right);
  }

  private static List<Found> found(String text) {
    List<Found> found = new ArrayList<>();
    int line = 0;
    int base = 0;
    for (String content : text.split("\n", -1)) {
      line++;
      for (QuantityMention m : Quantities.in(content)) {
        int start = base + content.codePointCount(0, m.start());
        int end = base + content.codePointCount(0, m.end());
        boolean digits = m.in(content).chars().anyMatch(c -> '0' <= c && c <= '9');
        String value =
            value(
                m.figure().valueText(), m.figure().upperText(), m.figure().value().unit().symbol());
        found.add(new Found(line, start, end, m.figure().comparator().symbol(), value, digits));
      }
      base += content.codePointCount(0, content.length()) + 1;
    }
    return found;
  }

  private static List<Row> rows(List<String> lines) {
    return lines.stream()
        .skip(1)
        .map(QuantitiesCorpusTest::fields)
        .map(QuantitiesCorpusTest::row)
        .toList();
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

  /** Splits a line of CSV without line ends in its fields. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
