package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;

/**
 * Who answers for an item and by when, as a bracket or a clause says: units by role, persons, a
 * deadline.
 */
record Duties(List<RoleList> roles, Map<Field, List<Part>> fields) {

  static final Duties NONE = new Duties(List.of(), Map.of());

  static Duties of(Line line, int from, int to) {
    String s = line.folded();
    List<FieldLabel> labels = FieldLabel.all(s, from, to);
    List<RoleList> roles = RoleList.parse(line.text(), s, labels, from, to);
    Map<Field, List<Part>> fields = new EnumMap<>(Field.class);
    if (labels.isEmpty()) {
      for (UnitName person : RoleList.leaders(line.text(), s, from, to)) {
        fields
            .computeIfAbsent(Field.LEADER, f -> new ArrayList<>())
            .add(new Part(line, person.start(), person.end()));
      }
      RoleList.deadline(s, from, to)
          .ifPresent(d -> fields.put(Field.DEADLINE, List.of(new Part(line, d[0], d[1]))));
    }
    for (int i = 0; i < labels.size(); i++) {
      FieldLabel label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : to;
      if (label.field().role().isEmpty()) {
        fields.put(
            label.field(), List.of(new Part(line, label.end(), trimmed(s, label.end(), end))));
      }
    }
    return new Duties(roles, fields.isEmpty() ? Map.of() : fields);
  }

  boolean isEmpty() {
    return roles.isEmpty() && fields.isEmpty();
  }

  /** Returns these duties and then others of the same line. */
  Duties and(Duties others) {
    List<RoleList> both = new ArrayList<>(roles);
    both.addAll(others.roles);
    Map<Field, List<Part>> all = new EnumMap<>(Field.class);
    all.putAll(fields);
    others.fields.forEach((field, parts) -> all.merge(field, parts, Duties::joined));
    return new Duties(both, all);
  }

  private static List<Part> joined(List<Part> first, List<Part> second) {
    List<Part> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static int trimmed(String s, int from, int to) {
    int end = to;
    while (end > from && ",;。 ".indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
