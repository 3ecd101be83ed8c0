package org.luoshi.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.comparison.Stage;
import org.luoshi.ledger.DueDay;
import org.luoshi.ledger.ItemStanding;
import org.luoshi.ledger.Light;
import org.luoshi.ledger.LitStanding;
import org.luoshi.ledger.RecordedProgress;
import org.luoshi.ledger.StandingState;
import org.luoshi.model.plan.Role;

/**
 * How items stand as CSV (事项状态表).
 *
 * <p>RFC 4180, UTF-8 without byte order mark, lines end in {@code \n}. One row an item: the number
 * of its list, its own number, the headings above it, its text, the units that lead and the others,
 * how it stands ({@code MET}, {@code ON_PACE}, {@code BEHIND}, {@code MISSED}, {@code NO_DATA},
 * {@code NOT_COMPARABLE} or {@code QUALITATIVE}), the rule that says so, the rule with all figures,
 * what its printed status says, whether both contradict each other, its stage, its light, its due
 * day and where that comes from, the share of the time that has passed and the lowest share of a
 * target that is reached, both in per cent, how often it was reminded of, the months reported on,
 * and the sources of all of this. What is not known is empty. A cell of words that a spreadsheet
 * could take for a formula begins with an apostrophe.
 *
 * @since 0.1.0
 */
public final class CsvStatus {

  /** All columns in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "list",
          "item",
          "section",
          "text",
          "lead_units",
          "responsible_units",
          "state",
          "rule",
          "explanation",
          "declared",
          "contradicted",
          "stage",
          "light",
          "due",
          "due_basis",
          "elapsed",
          "share",
          "urgings",
          "period",
          "sources");

  private static final TableWriter<LitStanding> TABLE =
      new TableWriter<>(
          COLUMNS, (number, lit) -> row(lit.standing(), lit.light().map(Light::colour)));

  private CsvStatus() {}

  /**
   * Writes a table in UTF-8.
   *
   * @param items the items
   * @param target where to; it is flushed and left open
   * @throws IOException if {@code target} cannot be written
   */
  public static void write(List<LitStanding> items, OutputStream target) throws IOException {
    TABLE.write(items, target);
  }

  /**
   * Writes a table in UTF-8 to a file, which is made or replaced.
   *
   * @param items the items
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(List<LitStanding> items, Path file) throws IOException {
    TABLE.write(items, file);
  }

  /**
   * Returns a table as one text.
   *
   * @param items the items
   * @return the table with its header row
   */
  public static String writeString(List<LitStanding> items) {
    return TABLE.writeString(items);
  }

  private static List<String> row(ItemStanding standing, Optional<String> light) {
    return List.of(
        Integer.toString(standing.list()),
        Cells.guard(standing.item().number().orElse("")),
        Cells.guard(String.join(Cells.SECTION_SEPARATOR, standing.item().section())),
        Cells.guard(standing.item().text()),
        joined(standing.item().units(Role.LEAD)),
        joined(standing.item().units(Role.RESPONSIBLE)),
        standing.state().name(),
        standing.rule().id(),
        Cells.guard(standing.explanation()),
        standing.declared().map(StandingState::name).orElse(""),
        Boolean.toString(standing.isContradicted()),
        standing.stage().map(Stage::name).orElse(""),
        Cells.guard(light.orElse("")),
        standing.due().map(d -> d.date().toString()).orElse(""),
        standing.due().map(DueDay::basis).map(Enum::name).orElse(""),
        standing.elapsed().map(BigDecimal::toPlainString).orElse(""),
        standing.share().map(BigDecimal::toPlainString).orElse(""),
        Integer.toString(standing.urgings()),
        told(standing, record -> record.period().map(Object::toString)),
        Cells.guard(told(standing, RecordedProgress::source)));
  }

  private static String joined(List<String> names) {
    return Cells.guard(String.join(Cells.LIST_SEPARATOR, names));
  }

  private static String told(
      ItemStanding standing, Function<RecordedProgress, Optional<String>> part) {
    return standing.records().stream()
        .flatMap(record -> part.apply(record).stream())
        .distinct()
        .collect(Collectors.joining(Cells.LIST_SEPARATOR));
  }
}
