package org.luoshi.io.text.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.model.plan.Role;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * Units that head columns of their own, in which a mark tells that they answer for the item of the
 * row: {@code △} below {@code 县发展改革局}. The head above them can tell what each mark means.
 */
final class Ticks {

  private static final CharacterSet MARKS = CharacterSet.of("√✓✔△▲○●◎☆★◇◆□■");
  private static final Lexicon LEAD = Lexicon.of("牵头", "主办", "主责");
  private static final Lexicon COOPERATING = Lexicon.of("配合", "协办", "协同", "参与");

  private final Map<Integer, Line> units = new HashMap<>(); // by column
  private final Map<Character, Role> roles = new HashMap<>(); // by mark

  /** Reads the heads of a table. */
  Ticks(List<List<Grid.Cell>> head, List<Column> columns) {
    for (Grid.Cell cell : head.stream().flatMap(List::stream).toList()) {
      int column = cell.place().column();
      for (Line line : cell.lines()) {
        marks(line.folded());
        boolean alone = cell.lines().size() == 1 && cell.place().columnSpan() == 1;
        boolean units = columns.get(column).kind() == Column.Kind.UNITS;
        if (alone && units && UnitForm.canAnswer(line.folded(), 0, line.length())) {
          this.units.put(column, line);
        }
      }
    }
  }

  private void marks(String head) {
    for (int i = MARKS.next(head, 0, head.length()); i < head.length(); ) {
      int next = MARKS.next(head, i + 1, head.length());
      roles.put(
          head.charAt(i),
          LEAD.isIn(head, i, next)
              ? Role.LEAD
              : COOPERATING.isIn(head, i, next) ? Role.COOPERATING : Role.RESPONSIBLE);
      i = next;
    }
  }

  /** Whether the cell of a column is a mark for the unit in its head. */
  boolean isTick(int column, List<Part> cell) {
    String mark = cell.size() == 1 ? cell.get(0).compact() : "";
    return mark.length() == 1 && MARKS.has(mark.charAt(0)) && units.containsKey(column);
  }

  /** Adds the unit that a mark stands for to an item. */
  void add(Context context, ItemDraft item, int column, Part mark) {
    Line unit = units.get(column);
    Role role = roles.getOrDefault(mark.compact().charAt(0), Role.RESPONSIBLE);
    item.extend(context, mark);
    item.roles.add(new RoleDraft(unit, new RoleList(role, unit.unitNames(0, unit.length()))));
    context.account(CharacterClass.UNIT, mark.line(), mark.from(), mark.to());
  }
}
