package org.luoshi.ledger;

import java.util.List;
import java.util.Objects;
import org.luoshi.base.Checks;

/**
 * A heading with paragraphs and a table below it (文稿部分).
 *
 * @param heading the heading; empty for none
 * @param paragraphs the paragraphs
 * @param columns the heads of the table; empty for no table
 * @param rows the rows of the table, each with a cell for every column
 * @since 0.1.0
 */
public record SheetPart(
    String heading, List<String> paragraphs, List<String> columns, List<List<String>> rows) {

  /**
   * Creates a part.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public SheetPart {
    Objects.requireNonNull(heading, "heading");
    paragraphs = List.copyOf(paragraphs);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      Checks.isTrue(
          row.size() == columns.size(),
          "row must have %s cells but had %s",
          columns.size(),
          row.size());
    }
  }

  /** Obtains a part of paragraphs alone. */
  static SheetPart of(String heading, String... paragraphs) {
    return new SheetPart(heading, List.of(paragraphs), List.of(), List.of());
  }

  /** Obtains a table, or the words that there is nothing to tell. */
  static SheetPart table(String heading, List<String> columns, List<List<String>> rows) {
    return rows.isEmpty() ? of(heading, "无。") : new SheetPart(heading, List.of(), columns, rows);
  }
}
