package org.luoshi.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.model.progress.UnitStatement;

/** The forms of single cells: lists, statements by unit, and the guard against formulas. */
final class Cells {

  static final String LIST_SEPARATOR = " | ";
  static final String SECTION_SEPARATOR = " > ";

  private static final String STATEMENT_SEPARATOR = " || ";
  private static final String ARROW = "=>";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Cells() {}

  /** Puts an apostrophe before what a spreadsheet could take for a formula. */
  static String guard(String cell) {
    return isRisky(cell) ? "'" + cell : cell;
  }

  /** Takes away the apostrophe that {@link #guard} puts. */
  static String unguard(String cell) {
    return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
  }

  /**
   * Whether a formula would begin after no or some apostrophes: a guarded cell must be guarded
   * again to come back. No formula begins with the arrow of a statement.
   */
  private static boolean isRisky(String cell) {
    int i = 0;
    while (i < cell.length() && cell.charAt(i) == '\'') {
      i++;
    }
    return i < cell.length()
        && FORMULA_STARTS.indexOf(cell.charAt(i)) >= 0
        && !cell.startsWith(ARROW, i);
  }

  static List<String> split(String cell, String separator) {
    List<String> members = new ArrayList<>();
    int from = 0;
    for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, from)) {
      members.add(cell.substring(from, at));
      from = at + separator.length();
    }
    if (!cell.isEmpty()) {
      members.add(cell.substring(from));
    }
    return members;
  }

  static String statements(List<UnitStatement> statements) {
    return statements.stream()
        .map(s -> s.unit().orElse("") + ARROW + s.text())
        .collect(Collectors.joining(STATEMENT_SEPARATOR));
  }

  /** Reads statements; empty if a part has no arrow. */
  static Optional<List<UnitStatement>> statements(String cell) {
    List<UnitStatement> statements = new ArrayList<>();
    for (String part : split(cell, STATEMENT_SEPARATOR)) {
      int arrow = part.indexOf(ARROW);
      if (arrow < 0) {
        return Optional.empty();
      }
      UnitStatement.Builder statement =
          UnitStatement.builder().text(part.substring(arrow + ARROW.length()));
      if (arrow > 0) {
        statement.unit(part.substring(0, arrow));
      }
      statements.add(statement.build());
    }
    return Optional.of(statements);
  }
}
