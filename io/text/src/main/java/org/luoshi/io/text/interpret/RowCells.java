package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;
import org.luoshi.source.CharacterClass;

/** Puts the cells of rows into items, each as its column says. */
final class RowCells {

  private static final int MAX_INHERITED = 100;

  private final Context context;
  private final List<Column> columns;
  private final boolean[] persons; // the columns of units that name persons as well
  private final boolean led; // whether a column names units
  private final boolean periods; // whether a row can report of one period only
  private Optional<Part> period = Optional.empty(); // of the row
  private final List<List<RoleDraft>> above =
      new ArrayList<>(); // by column, the units last printed
  private final List<List<Part>> reaching =
      new ArrayList<>(); // by column, the cell that a merged one below belongs to

  RowCells(Context context, List<Column> columns) {
    this.context = context;
    this.columns = columns;
    this.persons = new boolean[columns.size()];
    for (int j = 0; j < persons.length; j++) {
      persons[j] = columns.get(j).namesPersons();
    }
    this.led = columns.stream().anyMatch(c -> c.kind() == Column.Kind.UNITS);
    this.periods =
        columns.stream().anyMatch(Column::namesPeriods)
            && columns.stream().anyMatch(Column::reports);
    columns.forEach(c -> above.add(List.of()));
    columns.forEach(c -> reaching.add(List.of()));
  }

  /**
   * Keeps a cell for the rows below. A person or a time in a cell that reaches down over rows holds
   * for all of them.
   */
  void reach(ItemDraft item, int place, List<Part> parts, boolean isMerged) {
    if (!isMerged) {
      if (!Cells.isSame(parts)) {
        reaching.set(place, parts);
      }
      return;
    }
    Column column = columns.get(place);
    boolean duty = column.kind() == Column.Kind.LEADER || column.kind() == Column.Kind.DEADLINE;
    if (duty && reaching.get(place).size() <= MAX_INHERITED) {
      reaching.get(place).forEach(part -> item.add(column.field().orElseThrow(), part));
    }
  }

  /** Takes note of the period that the cells of a row report of, if one of them names it. */
  void begin(List<List<Part>> byColumn) {
    period = Optional.empty();
    for (int j = 0; periods && j < columns.size(); j++) {
      if (columns.get(j).namesPeriods() && byColumn.get(j).size() == 1) {
        period =
            Optional.of(byColumn.get(j).get(0)).filter(cell -> HeadWords.isPeriod(cell.compact()));
      }
    }
  }

  /**
   * Adds a cell to an item.
   *
   * @param place its column
   * @param inherits whether units that are not printed are those of the row above
   */
  void fill(ItemDraft item, int place, List<Part> parts, boolean inherits) {
    Column column = columns.get(place);
    if (period.isPresent() && column.namesPeriods()) {
      account(CharacterClass.LABEL, parts);
      return;
    }
    switch (column.kind()) {
      case UNITS -> {
        if (persons[place]) {
          persons(item, column, parts);
        }
        units(item, place, persons[place] ? Leaders.withoutNames(parts) : parts, inherits);
      }
      case TEXT -> text(item, parts);
      case PARTICIPATION -> {
        item.participation = parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0));
        account(CharacterClass.ITEM_FIELD, parts);
      }
      case REMARK -> account(CharacterClass.NOTE, parts);
      case SECTION, NUMBER -> {}
      case LEADER, DEADLINE, TARGET, STATUS, NARRATIVE -> {
        Field field = column.field().orElseThrow();
        if (field == Field.PROGRESS && !parts.isEmpty()) {
          item.report(period.map(p -> Column.reportOf(p.text())).orElse(column), parts);
        } else {
          told(place, parts).forEach(part -> item.add(field, part));
        }
        account(BodyForm.classOf(field), parts);
      }
    }
  }

  /** Takes the text of an item; brackets at its end can name the units that no column does. */
  private void text(ItemDraft item, List<Part> parts) {
    List<Part> words = new ArrayList<>(parts);
    Optional<Line> last = parts.isEmpty() || led ? Optional.empty() : Optional.of(last(parts));
    Optional<UnitBracket> bracket =
        last.flatMap(Line::unitBracket).filter(b -> b.closed() && b.namesUnits());
    if (bracket.isPresent()) {
      words.set(words.size() - 1, new Part(last.get(), 0, bracket.get().start()));
      new ItemWriter(context, item, ReportForm.NONE).bracket(last.get(), bracket.get());
    }
    item.text.addAll(words);
    account(CharacterClass.ITEM_TEXT, words);
  }

  private static Line last(List<Part> parts) {
    Part last = parts.get(parts.size() - 1);
    return last.line().part(last.from(), last.to());
  }

  /** Returns what a cell tells of a person or a time: 同上 is what the cell above does. */
  private List<Part> told(int place, List<Part> parts) {
    Column.Kind kind = columns.get(place).kind();
    boolean duty = kind == Column.Kind.LEADER || kind == Column.Kind.DEADLINE;
    return duty && Cells.isSame(parts) ? reaching.get(place) : parts;
  }

  private void persons(ItemDraft item, Column column, List<Part> cell) {
    if (column.namesLeaders()) {
      Leaders.names(cell).forEach(name -> item.add(Field.LEADER, name));
    }
    account(CharacterClass.UNIT, cell);
  }

  private void units(ItemDraft item, int place, List<Part> parts, boolean inherits) {
    Role role = columns.get(place).field().flatMap(Field::role).orElseThrow();
    if (parts.isEmpty() && !inherits) {
      return;
    }
    if (parts.isEmpty() || Cells.isSame(parts)) {
      account(CharacterClass.UNIT, parts);
      above.get(place).forEach(r -> item.roles.add(r.marked(AssignmentMark.INHERITED)));
      return;
    }
    List<RoleDraft> roles = new ArrayList<>(parts.size());
    for (Part part : parts.size() > 1 ? BrokenNames.inCell(context.source(), parts) : parts) {
      addRoles(role, part, roles);
    }
    int units = 0;
    for (RoleDraft draft : roles) {
      units += draft.units().size();
    }
    above.set(place, units <= MAX_INHERITED ? roles : List.of());
    item.roles.addAll(roles);
    account(CharacterClass.UNIT, parts);
  }

  /** The units of a cell; its clauses can tell other roles than its column: 市甲局牵头,市乙局配合. */
  private static void addRoles(Role role, Part part, List<RoleDraft> roles) {
    Line line = part.line();
    List<RoleList> clauses = RoleList.parse(line.text(), line.folded(), part.from(), part.to());
    if (clauses.isEmpty()) {
      roles.add(new RoleDraft(line, new RoleList(role, units(Cells.words(part)))));
    } else {
      roles.addAll(RoleDraft.all(line, clauses));
    }
  }

  private static List<UnitName> units(List<Part> words) {
    if (words.size() == 1) {
      return words.get(0).line().unitNames(words.get(0).from(), words.get(0).to());
    }
    List<UnitName> names = new ArrayList<>(words.size());
    for (Part word : words) {
      names.addAll(word.line().unitNames(word.from(), word.to()));
    }
    return names;
  }

  void account(CharacterClass kind, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      account(kind, parts.get(i));
    }
  }

  void account(CharacterClass kind, Part part) {
    context.account(kind, part.line(), part.from(), part.to());
  }
}
