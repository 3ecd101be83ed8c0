package org.luoshi.examples.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of items made by hand, to compare with what was read.
 *
 * <p>Blanks do not count, full-width forms are folded, and the units of a cell may stand in any
 * order. A cell {@code ?} says nothing; {@code ⍰} stands for up to two characters that the source
 * lost.
 */
final class GoldTable {

  private static final String WIDE = "〈〉〔〕（）—–－";
  private static final String FOLDED = "<>[]()---";
  private static final String LIST = " | ";

  private GoldTable() {}

  /** Returns every difference, as row, column, and both cells. */
  static List<String> differences(String gold, String read) {
    List<NamedCsvRecord> expected = rows(gold);
    List<NamedCsvRecord> actual = rows(read);
    List<String> differences = new ArrayList<>();
    if (expected.size() != actual.size()) {
      differences.add(expected.size() + " rows expected but " + actual.size() + " read");
    }
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      for (String column : expected.get(i).getHeader()) {
        String want = expected.get(i).getField(column);
        String got = actual.get(i).getField(column);
        if (!want.equals("?") && !equal(column, want, got)) {
          differences.add(
              "row " + (i + 1) + " " + column + ": expected " + want + " but was " + got);
        }
      }
    }
    return differences;
  }

  private static List<NamedCsvRecord> rows(String table) {
    return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
  }

  private static boolean equal(String column, String want, String got) {
    return switch (column) {
      case "lead_units", "responsible_units", "counterpart_units", "leaders" ->
          sorted(want).equals(sorted(got));
      case "section" -> matches(path(want), path(got));
      default -> matches(fold(want), fold(got));
    };
  }

  private static boolean matches(String want, String got) {
    String pattern =
        Stream.of(want.split("⍰", -1)).map(Pattern::quote).collect(Collectors.joining(".{0,2}"));
    return Pattern.matches(pattern, got);
  }

  private static List<String> sorted(String cell) {
    return Stream.of(cell.split(Pattern.quote(LIST))).map(GoldTable::fold).sorted().toList();
  }

  private static String path(String cell) {
    return Stream.of(cell.split(" > "))
        .map(s -> fold(s).replaceFirst("^-+", ""))
        .collect(Collectors.joining(">"));
  }

  private static String fold(String cell) {
    String narrow =
        Normalizer.normalize(wide(cell), Normalizer.Form.NFKC)
            .codePoints()
            .filter(
                c ->
                    !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && c != 0xFEFF
                        && c != 0x200B)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return wide(narrow).replaceFirst("^[。.]+", "").replaceFirst("[。.]+$", "");
  }

  private static String wide(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      int at = WIDE.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, FOLDED.charAt(at));
      }
    }
    return folded.toString();
  }
}
