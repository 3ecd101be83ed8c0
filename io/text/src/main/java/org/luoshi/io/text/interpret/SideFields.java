package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.text.Characters;

/**
 * What else stands in the brackets of units: labelled fields ({@code 责任领导:某某;牵头单位:…}), persons who
 * answer ({@code 分管副省长负责,…}), a time at the end ({@code …负责,年内持续推进}).
 */
final class SideFields {

  private SideFields() {}

  static void read(ItemDraft item, Line line, UnitBracket bracket) {
    int from = bracket.brackets().open() + 1;
    int to = bracket.brackets().close();
    List<FieldLabel> labels = FieldLabel.all(line.folded(), from, to);
    for (int i = 0; i < labels.size(); i++) {
      FieldLabel label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : to;
      if (label.field().role().isEmpty()) {
        item.put(label.field(), value(line, label.end(), end));
      }
    }
    if (labels.isEmpty()) {
      RoleList.leaders(line.text(), line.folded(), from, to)
          .forEach(person -> item.put(Field.LEADER, new Part(line, person.start(), person.end())));
      time(item, line, bracket, to);
    }
  }

  /** Returns a value without the separators behind it. */
  static Part value(Line line, int from, int to) {
    int end = to;
    while (end > from
        && (";,、".indexOf(line.folded().charAt(end - 1)) >= 0
            || Characters.isBlank(line.folded().charAt(end - 1)))) {
      end--;
    }
    return new Part(line, from, end);
  }

  private static void time(ItemDraft item, Line line, UnitBracket bracket, int to) {
    int last = bracket.brackets().open();
    for (RoleList role : bracket.roles()) {
      for (UnitName unit : role.units()) {
        last = Math.max(last, unit.end());
      }
    }
    String s = line.folded();
    int from = last;
    while (from < to && ",;。".indexOf(s.charAt(from)) < 0) {
      from++;
    }
    if (from < to && ColumnFit.isTime(s.substring(from + 1, to))) {
      item.put(Field.DEADLINE, new Part(line, from + 1, to));
    }
  }
}
