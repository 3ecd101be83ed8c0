package org.luoshi.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.luoshi.io.SourceQuantity;
import org.luoshi.quantity.Figure;
import org.luoshi.quantity.Subject;

/**
 * Tables of quantities as CSV (数量表格).
 *
 * <p>A row is a quantity: the number of its item, its line, where it begins and ends in code points
 * of the whole text, its words, what it measures, its kind, how it bounds, its value, the upper
 * value of a range, its unit, the direction ({@code increase}, {@code decrease} or {@code none})
 * and the period. A cell of words that a spreadsheet could take for a formula begins with an
 * apostrophe; comparators and values stand as they are.
 *
 * @since 0.1.0
 */
public final class CsvQuantities {

  /** All columns in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "item",
          "line",
          "start",
          "end",
          "text",
          "indicator",
          "kind",
          "comparator",
          "value",
          "value_high",
          "unit",
          "direction",
          "period");

  private static final TableWriter<SourceQuantity> TABLE =
      new TableWriter<>(COLUMNS, CsvQuantities::row);

  private CsvQuantities() {}

  /**
   * Writes a table in UTF-8.
   *
   * @param quantities the quantities
   * @param target where to; it is flushed and left open
   * @throws IOException if {@code target} cannot be written
   */
  public static void write(List<SourceQuantity> quantities, OutputStream target)
      throws IOException {
    TABLE.write(quantities, target);
  }

  /**
   * Writes a table in UTF-8 to a file, which is made or replaced.
   *
   * @param quantities the quantities
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(List<SourceQuantity> quantities, Path file) throws IOException {
    TABLE.write(quantities, file);
  }

  /**
   * Returns a table as one text.
   *
   * @param quantities the quantities
   * @return the table with its header row
   */
  public static String writeString(List<SourceQuantity> quantities) {
    return TABLE.writeString(quantities);
  }

  private static List<String> row(int number, SourceQuantity quantity) {
    Figure figure = quantity.mention().figure();
    Subject subject = quantity.mention().subject();
    return List.of(
        Cells.guard(quantity.item()),
        Integer.toString(quantity.line()),
        Integer.toString(quantity.span().start()),
        Integer.toString(quantity.span().end()),
        Cells.guard(quantity.words()),
        Cells.guard(subject.indicator()),
        quantity.mention().kind().label(),
        figure.comparator().symbol(),
        figure.valueText(),
        figure.upperText(),
        Cells.guard(figure.value().unit().symbol()),
        subject.direction().name().toLowerCase(Locale.ROOT),
        subject.period());
  }
}
