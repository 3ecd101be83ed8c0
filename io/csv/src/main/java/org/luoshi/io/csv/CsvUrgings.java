package org.luoshi.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.luoshi.ledger.Urging;

/**
 * Reminders as CSV (催办单).
 *
 * <p>RFC 4180, UTF-8 without byte order mark, lines end in {@code \n}. One row a reminder: the
 * unit, the identifier of the item, the months to be reported on, the reason, and the last day for
 * the answer. What is not told is empty. A cell of words that a spreadsheet could take for a
 * formula begins with an apostrophe.
 *
 * @since 0.1.0
 */
public final class CsvUrgings {

  /** All columns in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of("unit", "item", "period", "reason", "answer_by");

  private static final TableWriter<Urging> TABLE =
      new TableWriter<>(COLUMNS, (number, urging) -> row(urging));

  private CsvUrgings() {}

  /**
   * Writes a table in UTF-8.
   *
   * @param urgings the reminders
   * @param target where to; it is flushed and left open
   * @throws IOException if {@code target} cannot be written
   */
  public static void write(List<Urging> urgings, OutputStream target) throws IOException {
    TABLE.write(urgings, target);
  }

  /**
   * Returns a table as one text.
   *
   * @param urgings the reminders
   * @return the table with its header row
   */
  public static String writeString(List<Urging> urgings) {
    return TABLE.writeString(urgings);
  }

  private static List<String> row(Urging urging) {
    return List.of(
        Cells.guard(urging.unit()),
        Cells.guard(urging.item().map(Object::toString).orElse("")),
        urging.period().map(Object::toString).orElse(""),
        Cells.guard(urging.reason().orElse("")),
        urging.answerBy().map(Object::toString).orElse(""));
  }
}
