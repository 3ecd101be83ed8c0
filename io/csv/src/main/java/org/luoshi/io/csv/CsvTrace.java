package org.luoshi.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.model.Target;
import org.luoshi.quantity.Comparator;
import org.luoshi.trace.Promise;
import org.luoshi.trace.PromiseAnswer;
import org.luoshi.trace.PromiseOutcome;

/**
 * Promises with what became of them as CSV (承诺兑现表).
 *
 * <p>RFC 4180, UTF-8 without byte order mark, lines end in {@code \n}. One row a promise: the
 * number of its item, whether it is a figure or words, its words, the indicator, the comparator,
 * the value promised and its unit (money with the multiplier of the text), what became of it, the
 * value reached, the clauses that answer it, how the indicator changed, where it is promised again,
 * the reason in Chinese, and the number of the list. A cell of words that a spreadsheet could take
 * for a formula begins with an apostrophe.
 *
 * @since 0.1.0
 */
public final class CsvTrace {

  /** All columns in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "item",
          "basis",
          "target_span",
          "indicator",
          "target_comparator",
          "target_value",
          "unit",
          "verdict",
          "actual_value",
          "sentence",
          "definition_change",
          "carried_over",
          "reason",
          "list");

  private static final TableWriter<PromiseOutcome> TABLE =
      new TableWriter<>(COLUMNS, (number, outcome) -> row(outcome));

  private CsvTrace() {}

  /**
   * Writes a table in UTF-8.
   *
   * @param outcomes the outcomes
   * @param target where to; it is flushed and left open
   * @throws IOException if {@code target} cannot be written
   */
  public static void write(List<PromiseOutcome> outcomes, OutputStream target) throws IOException {
    TABLE.write(outcomes, target);
  }

  /**
   * Writes a table in UTF-8 to a file, which is made or replaced.
   *
   * @param outcomes the outcomes
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(List<PromiseOutcome> outcomes, Path file) throws IOException {
    TABLE.write(outcomes, file);
  }

  /**
   * Returns a table as one text.
   *
   * @param outcomes the outcomes
   * @return the table with its header row
   */
  public static String writeString(List<PromiseOutcome> outcomes) {
    return TABLE.writeString(outcomes);
  }

  private static List<String> row(PromiseOutcome outcome) {
    Promise promise = outcome.promise();
    Optional<Target> target = promise.target();
    String sentences =
        outcome.answers().stream()
            .map(PromiseAnswer::text)
            .collect(Collectors.joining(Cells.LIST_SEPARATOR));
    return List.of(
        Cells.guard(promise.item().number().orElse("")),
        promise.isNumeric() ? "numeric" : "qualitative",
        Cells.guard(promise.text()),
        Cells.guard(target.map(Target::indicator).orElse("")),
        target.map(Target::comparator).map(Comparator::symbol).orElse(""),
        promise.value().orElse(""),
        Cells.guard(promise.unit().orElse("")),
        outcome.verdict().label(),
        outcome.actual().orElse(""),
        Cells.guard(sentences),
        Cells.guard(outcome.change().orElse("")),
        Cells.guard(outcome.carriedOver().map(PromiseAnswer::text).orElse("")),
        Cells.guard(outcome.reason().text(Locale.CHINESE)),
        Integer.toString(promise.list()));
  }
}
