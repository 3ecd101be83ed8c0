package org.luoshi.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;

/**
 * Turns items into rows in the order of {@link ItemColumns#ALL}, and tells which cells cannot be
 * read back.
 */
final class RowWriter {

  private final List<Finding> findings = new ArrayList<>();
  private int rows;

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  List<String> row(ListedItem entry) {
    ResponsibilityItem item = entry.item();
    Optional<ProgressRecord> progress = entry.progress();
    List<String> cells =
        List.of(
            Integer.toString(entry.list()),
            list(ItemColumns.SECTION, Cells.SECTION_SEPARATOR, item.section()),
            item.number().orElse(""),
            item.text(),
            item.participation().map(RowWriter::word).orElse(""),
            list(ItemColumns.LEAD_UNITS, Cells.LIST_SEPARATOR, item.units(Role.LEAD)),
            list(ItemColumns.RESPONSIBLE_UNITS, Cells.LIST_SEPARATOR, responsible(item)),
            list(ItemColumns.COUNTERPART_UNITS, Cells.LIST_SEPARATOR, item.units(Role.COUNTERPART)),
            list(ItemColumns.LEADERS, Cells.LIST_SEPARATOR, item.leaders()),
            item.deadline().orElse(""),
            progress.map(RowWriter::status).orElse(""),
            progress.map(ProgressRecord::statement).orElse(""),
            statements(progress.map(ProgressRecord::statements).orElse(List.of())));
    rows++;
    return cells.stream().map(Cells::guard).toList();
  }

  static String word(Participation participation) {
    return participation == Participation.HOST ? "主办" : "协办";
  }

  private static List<String> responsible(ResponsibilityItem item) {
    return item.assignments().stream()
        .filter(a -> a.role() == Role.RESPONSIBLE || a.role() == Role.COOPERATING)
        .map(Assignment::unit)
        .toList();
  }

  private static String status(ProgressRecord progress) {
    return progress.availability() == Availability.NO_DATA
        ? ItemColumns.NO_DATA
        : progress.status().orElse("");
  }

  private String list(String column, String separator, List<String> members) {
    String cell = String.join(separator, members);
    boolean blank = members.stream().anyMatch(String::isBlank);
    tellUnless(!blank && Cells.split(cell, separator).equals(members), column);
    return cell;
  }

  private String statements(List<UnitStatement> statements) {
    String cell = Cells.statements(statements);
    List<UnitStatement> carried =
        statements.stream().map(s -> s.withSpan(Optional.empty())).toList();
    tellUnless(
        Cells.statements(cell).filter(carried::equals).isPresent(), ItemColumns.PROGRESS_BY_UNIT);
    return cell;
  }

  private void tellUnless(boolean exact, String column) {
    if (!exact) {
      findings.add(
          CsvFindings.AMBIGUOUS_CELL.at(
              "/" + rows + "/" + column, Optional.empty(), rows + 1, column));
    }
  }
}
