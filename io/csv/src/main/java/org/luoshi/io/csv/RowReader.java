package org.luoshi.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.luoshi.base.EnumNames;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;

/** Turns rows into items. Makes the identifiers, which a table does not carry. */
final class RowReader {

  private final Set<ItemId> ids = new HashSet<>();

  /**
   * Reads a row.
   *
   * @param cells the cells by column, unguarded
   * @param wrong is told column and content of each cell that breaks a rule
   * @return the item without its wrong cells; empty if the number of its list is wrong
   */
  Optional<ListedItem> read(Map<String, String> cells, BiConsumer<String, String> wrong) {
    Row row = new Row(cells, wrong);
    return row.list().map(list -> item(list, row));
  }

  private ListedItem item(int list, Row row) {
    Optional<String> number = row.text(ItemColumns.NUMBER);
    ResponsibilityItem item =
        ResponsibilityItem.builder()
            .id(id(list + "." + number.orElse("#" + (ids.size() + 1))))
            .number(number)
            .section(row.members(ItemColumns.SECTION, Cells.SECTION_SEPARATOR))
            .text(row.text(ItemColumns.TEXT).orElse(""))
            .participation(row.participation())
            .addAllAssignments(row.assignments(ItemColumns.LEAD_UNITS, Role.LEAD))
            .addAllAssignments(row.assignments(ItemColumns.RESPONSIBLE_UNITS, Role.RESPONSIBLE))
            .addAllAssignments(row.assignments(ItemColumns.COUNTERPART_UNITS, Role.COUNTERPART))
            .leaders(row.members(ItemColumns.LEADERS, Cells.LIST_SEPARATOR))
            .deadline(row.text(ItemColumns.DEADLINE))
            .build();
    return new ListedItem(list, item, progress(item.id(), row));
  }

  private ItemId id(String base) {
    ItemId id = ItemId.of(base);
    for (int again = 2; !ids.add(id); again++) {
      id = ItemId.of(base + "~" + again);
    }
    return id;
  }

  private static Optional<ProgressRecord> progress(ItemId item, Row row) {
    Optional<String> status = row.text(ItemColumns.STATUS);
    Optional<String> statement = row.text(ItemColumns.PROGRESS);
    List<UnitStatement> statements = row.statements();
    if (status.isEmpty() && statement.isEmpty() && statements.isEmpty()) {
      return Optional.empty();
    }
    boolean noData = status.filter(ItemColumns.NO_DATA::equals).isPresent();
    return Optional.of(
        ProgressRecord.builder()
            .item(item)
            .availability(noData ? Availability.NO_DATA : Availability.REPORTED)
            .statement(statement.orElse(""))
            .statements(statements)
            .status(noData ? Optional.empty() : status)
            .build());
  }

  /** The cells of one row, and who is told of wrong ones. */
  private record Row(Map<String, String> cells, BiConsumer<String, String> wrong) {

    Optional<String> text(String column) {
      return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
    }

    Optional<Integer> list() {
      String cell = cells.get(ItemColumns.LIST).strip();
      boolean digits =
          !cell.isEmpty() && cell.length() <= 9 && cell.chars().allMatch(c -> '0' <= c && c <= '9');
      Optional<Integer> list =
          digits ? Optional.of(Integer.valueOf(cell)).filter(n -> n >= 1) : Optional.empty();
      if (list.isEmpty()) {
        wrong.accept(ItemColumns.LIST, cell);
      }
      return list;
    }

    Optional<Participation> participation() {
      Optional<String> cell = text(ItemColumns.PARTICIPATION);
      try {
        return cell.map(word -> EnumNames.parse(Participation.class, RowWriter::word, word));
      } catch (IllegalArgumentException e) {
        wrong.accept(ItemColumns.PARTICIPATION, cell.orElse(""));
        return Optional.empty();
      }
    }

    List<String> members(String column, String separator) {
      String cell = text(column).orElse("");
      List<String> members = new ArrayList<>(Cells.split(cell, separator));
      if (members.removeIf(String::isBlank)) {
        wrong.accept(column, cell);
      }
      return members;
    }

    List<Assignment> assignments(String column, Role role) {
      return members(column, Cells.LIST_SEPARATOR).stream()
          .map(unit -> Assignment.of(role, unit))
          .toList();
    }

    List<UnitStatement> statements() {
      String cell = text(ItemColumns.PROGRESS_BY_UNIT).orElse("");
      Optional<List<UnitStatement>> statements = Cells.statements(cell);
      if (statements.isEmpty()) {
        wrong.accept(ItemColumns.PROGRESS_BY_UNIT, cell);
      }
      return statements.orElse(List.of());
    }
  }
}
