package org.luoshi.source;

import java.util.List;
import java.util.Objects;
import org.luoshi.base.Checks;
import org.luoshi.text.Span;

/**
 * A real table (表格) with row and column spans.
 *
 * @param span where the whole table stands
 * @param cells its cells in reading order; covered places have no cell
 * @since 0.1.0
 */
public record Table(Span span, List<Cell> cells) implements Block {

  /** Creates a table. */
  public Table {
    Objects.requireNonNull(span, "span");
    cells = List.copyOf(cells);
  }

  /**
   * A cell of a table (单元格).
   *
   * @param row the row it begins in, 0 or more
   * @param column the column it begins in, 0 or more
   * @param rowSpan how many rows it covers, 1 or more
   * @param columnSpan how many columns it covers, 1 or more
   * @param span where its text stands
   */
  public record Cell(int row, int column, int rowSpan, int columnSpan, Span span) {

    /**
     * Creates a cell.
     *
     * @throws IllegalArgumentException if a place is negative or a span is below 1
     */
    public Cell {
      Checks.isTrue(
          row >= 0 && column >= 0, "cell must lie at 0 or more but was %s,%s", row, column);
      Checks.isTrue(
          rowSpan >= 1 && columnSpan >= 1,
          "cell must cover 1 or more but was %s,%s",
          rowSpan,
          columnSpan);
      Objects.requireNonNull(span, "span");
    }
  }
}
