package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.source.CharacterClass;

/**
 * Makes items of the rows of a table, whose cells are known by column.
 *
 * <p>A row without any unit was merged with the one above in the original: it has the units of that
 * row, and is marked so.
 */
final class Rows {

  private final Context context;
  private final ListDraft list;
  private final List<Column> columns;
  private final TableSections sections;
  private final boolean numbered;
  private final RowCells filler;
  private final int names; // the column of groups that can be names of tasks; -1 if there is none

  /**
   * Creates it.
   *
   * @param numbered whether the numbers of items have a column of their own; else they stand in
   *     front of the text
   */
  Rows(Context context, ListDraft list, List<Column> columns, boolean numbered) {
    this.numbered = numbered;
    this.context = context;
    this.list = list;
    this.columns = columns;
    this.sections = new TableSections(context, list);
    this.filler = new RowCells(context, columns);
    this.names = numbered ? -1 : Columns.names(columns);
  }

  /** Takes cells as headings of the rows that follow, or as a note on the table. */
  void headings(List<Part> cells) {
    if (cells.isEmpty()) {
      return;
    }
    if (BodyForm.isNote(cells.get(0))) {
      filler.account(CharacterClass.NOTE, cells);
    } else {
      sections.addAll(cells.subList(0, sums(cells)));
    }
  }

  /**
   * Takes what sums up the rows above or below, which stands at the end of cells: a word and
   * figures.
   *
   * @return where it begins
   */
  int sums(List<Part> cells) {
    int start = Sums.start(cells);
    filler.account(CharacterClass.NOTE, cells.subList(start, cells.size()));
    return start;
  }

  /** Takes the number and the name of a section of the rows that follow. */
  void section(Part number, Part name) {
    sections.add(number, name);
  }

  /**
   * Takes a row whose cells are all known by column: an item, more of the item above, or a heading.
   */
  void row(List<List<Part>> cells) {
    row(cells, Optional.empty());
  }

  /** Takes such a row where it is known too which of its columns are merged with the row above. */
  void row(List<List<Part>> cells, Set<Integer> merged) {
    row(cells, Optional.of(merged));
  }

  private void row(List<List<Part>> cells, Optional<Set<Integer>> merged) {
    List<List<Part>> byColumn = new ArrayList<>();
    Optional<Part> number = Optional.empty();
    boolean text = false;
    for (int j = 0; j < columns.size(); j++) {
      List<Part> parts = cells.get(j);
      boolean isNumber = columns.get(j).kind() == Column.Kind.NUMBER;
      number = isNumber ? parts.stream().findFirst() : number;
      byColumn.add(isNumber ? List.of() : parts);
      text |= columns.get(j).kind() == Column.Kind.TEXT && !parts.isEmpty();
    }
    text |= takeGoal(byColumn, number) | takeName(byColumn);
    List<List<Part>> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
    if (Sums.isRow(filled)) {
      filled.forEach(parts -> filler.account(CharacterClass.NOTE, parts));
      return;
    }
    List<List<Part>> words = withoutFigures(filled);
    boolean note = filled.size() == 1 && BodyForm.isNote(filled.get(0).get(0));
    boolean summed = words.size() < filled.size(); // what the rows of a section come to
    boolean apart = merged.isEmpty() || merged.get().isEmpty();
    boolean alone = words.size() == 1 && new ColumnFit(words.get(0).get(0)).isHeading();
    boolean heading = alone && (!text && !summed || isSection(words.get(0)) && apart);
    boolean section =
        words.size() == 2 && text && isSection(number, words.get(1)) && (!summed || apart);
    if (heading || section) {
      accountFigures(filled);
    }
    if (heading || note) {
      headings(words.get(0));
    } else if (section) {
      section(number.orElseThrow(), words.get(1).get(0));
    } else if (text) {
      item(number, byColumn, merged);
    } else if (number.isEmpty() || merged.isPresent()) {
      number.ifPresent(n -> filler.account(CharacterClass.ITEM_NUMBER, n));
      continueItem(byColumn);
    }
  }

  private static List<List<Part>> withoutFigures(List<List<Part>> filled) {
    List<List<Part>> words = new ArrayList<>(filled.size());
    for (List<Part> cell : filled) {
      if (!Cells.isFigure(cell)) {
        words.add(cell);
      }
    }
    return words;
  }

  private void accountFigures(List<List<Part>> filled) {
    for (List<Part> cell : filled) {
      if (Cells.isFigure(cell)) {
        filler.account(CharacterClass.NOTE, cell);
      }
    }
  }

  /** Whether the only cell of a row begins with the number of a section. */
  private static boolean isSection(List<Part> cell) {
    String s = cell.get(0).line().folded().substring(cell.get(0).from(), cell.get(0).to());
    return Marker.of(s).filter(m -> m.style().isSection()).isPresent();
  }

  /** Whether a row holds the number and the name of a section and nothing else. */
  private static boolean isSection(Optional<Part> number, List<Part> name) {
    return number.filter(RowNumber::isOfSection).isPresent()
        && name.size() == 1
        && new ColumnFit(name.get(0)).isHeading();
  }

  /**
   * Takes the goal of a row as its task where the task itself was merged with the one above.
   *
   * @return whether it did
   */
  private boolean takeGoal(List<List<Part>> byColumn, Optional<Part> number) {
    int text = -1;
    int goal = -1;
    for (int j = 0; j < columns.size(); j++) {
      boolean filled = !byColumn.get(j).isEmpty();
      text = text < 0 && columns.get(j).kind() == Column.Kind.TEXT ? j : text;
      if (filled && columns.get(j).kind() == Column.Kind.TEXT) {
        return false;
      }
      boolean counts = filled && RowNumber.of(byColumn.get(j).get(0)).isPresent();
      boolean isGoal = filled && !counts && columns.get(j).kind() == Column.Kind.TARGET;
      goal = goal < 0 && isGoal ? j : goal;
    }
    boolean takes = text >= 0 && goal >= 0 && (number.isPresent() || hasUnits(byColumn));
    if (takes) {
      byColumn.set(text, byColumn.get(goal));
      byColumn.set(goal, List.of());
    }
    return takes;
  }

  /**
   * Takes the name of a task, which its number shows to be no group of others, in front of what the
   * task asks for: {@code 1.规划公开 | 公开各类规划。}
   *
   * @return whether it did
   */
  private boolean takeName(List<List<Part>> byColumn) {
    boolean takes =
        names >= 0 && isCounted(byColumn.get(names)) && !isCounted(byColumn.get(names + 1));
    if (takes) {
      List<Part> text = new ArrayList<>(byColumn.get(names));
      text.addAll(byColumn.get(names + 1));
      byColumn.set(names + 1, text);
      byColumn.set(names, List.of());
    }
    return takes;
  }

  private static boolean isCounted(List<Part> cell) {
    return !cell.isEmpty() && new ColumnFit(cell.get(0)).beginsItem();
  }

  /** Adds an item. */
  void item(Optional<Part> number, List<List<Part>> byColumn) {
    item(number, byColumn, Optional.empty());
  }

  private void item(
      Optional<Part> printed, List<List<Part>> byColumn, Optional<Set<Integer>> merged) {
    Optional<Part> number = numbered ? printed : printed.or(() -> takeNumber(byColumn));
    int depth = 0;
    for (int j = 0; j < columns.size(); j++) {
      if (columns.get(j).kind() == Column.Kind.SECTION) {
        sections.addColumn(depth++, byColumn.get(j));
      }
    }
    ItemDraft item = new ItemDraft(number, sections.path());
    if (number.isPresent()) {
      filler.account(CharacterClass.ITEM_NUMBER, number.get());
      item.extend(context, number.get());
    }
    boolean unled = !hasUnits(byColumn);
    filler.begin(byColumn);
    for (int j = 0; j < columns.size(); j++) {
      extend(item, byColumn.get(j));
      boolean isMerged = merged.isPresent() && merged.get().contains(j);
      filler.fill(item, j, byColumn.get(j), merged.isPresent() ? isMerged : unled);
      filler.reach(item, j, byColumn.get(j), isMerged);
    }
    list.items.add(item);
  }

  private void extend(ItemDraft item, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      item.extend(context, parts.get(i));
    }
  }

  /** Takes the number in front of the first text away from it. */
  private Optional<Part> takeNumber(List<List<Part>> byColumn) {
    for (int j = 0; j < columns.size(); j++) {
      if (columns.get(j).kind() == Column.Kind.TEXT && !byColumn.get(j).isEmpty()) {
        Part text = byColumn.get(j).get(0);
        Optional<Marker> marker =
            Marker.of(text.line().folded().substring(text.from(), text.to()))
                .filter(m -> BodyForm.isItemStyle(m.style()) && m.end() < text.to() - text.from());
        if (marker.isPresent()) {
          List<Part> rest = new ArrayList<>(byColumn.get(j));
          rest.set(0, new Part(text.line(), text.from() + marker.get().end(), text.to()));
          byColumn.set(j, rest);
          context.account(
              CharacterClass.ITEM_NUMBER,
              text.line(),
              text.from(),
              text.from() + marker.get().end());
        }
        return marker.map(m -> new Part(text.line(), text.from(), text.from() + m.numberEnd()));
      }
    }
    return Optional.empty();
  }

  private boolean hasUnits(List<List<Part>> byColumn) {
    for (int j = 0; j < columns.size(); j++) {
      if (columns.get(j).kind() == Column.Kind.UNITS && !byColumn.get(j).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the cells of a row without a text of its own to the item above, whose cells were merged.
   */
  void continueItem(List<List<Part>> byColumn) {
    if (list.items.isEmpty()) {
      return;
    }
    ItemDraft item = list.items.get(list.items.size() - 1);
    filler.begin(byColumn);
    for (int j = 0; j < columns.size(); j++) {
      if (!byColumn.get(j).isEmpty()) {
        extend(item, byColumn.get(j));
        filler.fill(item, j, byColumn.get(j), false);
      }
    }
  }
}
