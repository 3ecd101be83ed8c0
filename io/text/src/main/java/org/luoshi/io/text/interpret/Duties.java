package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.RoleClauses;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.source.CharacterClass;

/**
 * Who answers for an item and by when, as a bracket or a clause says: units by role, persons, a
 * deadline.
 */
record Duties(List<RoleList> roles, Map<Field, List<Part>> fields) {

  static final Duties NONE = new Duties(List.of(), Map.of());

  static Duties of(Line line, int from, int end) {
    String s = line.folded();
    int to = Conventions.belowStart(s, from, end);
    List<FieldLabel> labels = FieldLabel.all(s, from, to);
    int first = labels.isEmpty() ? to : labels.get(0).start();
    RoleClauses before = RoleClauses.read(line.text(), s, from, first);
    Map<Field, List<Part>> fields = told(line, before.persons(), from, first);
    Optional<int[]> time = labels.isEmpty() ? Optional.empty() : behindUnits(s, labels, to);
    int units = time.map(t -> t[0] - 1).orElse(to);
    List<RoleList> roles = RoleList.parse(line.text(), s, labels, before, from, units);
    if (!labels.isEmpty()) {
      fields = labelled(line, labels, units, fields);
    }
    if (time.isPresent() && !fields.containsKey(Field.DEADLINE)) {
      fields = copy(fields);
      fields.put(Field.DEADLINE, List.of(new Part(line, time.get()[0], time.get()[1])));
    }
    return new Duties(roles, fields);
  }

  /** A time without a label at the end of the units behind the last one: {@code 市甲局,6月底完成}. */
  private static Optional<int[]> behindUnits(String s, List<FieldLabel> labels, int to) {
    FieldLabel last = labels.get(labels.size() - 1);
    return last.field().role().isEmpty()
        ? Optional.empty()
        : RoleList.deadlineBehind(s, last.end(), to);
  }

  /** The persons and the deadline that no label tells. */
  private static Map<Field, List<Part>> told(Line line, List<UnitName> persons, int from, int to) {
    Optional<int[]> deadline = RoleList.deadline(line.folded(), from, to);
    if (persons.isEmpty() && deadline.isEmpty()) {
      return Map.of();
    }
    Map<Field, List<Part>> fields = new EnumMap<>(Field.class);
    if (!persons.isEmpty()) {
      fields.put(
          Field.LEADER, persons.stream().map(p -> new Part(line, p.start(), p.end())).toList());
    }
    deadline.ifPresent(d -> fields.put(Field.DEADLINE, List.of(new Part(line, d[0], d[1]))));
    return fields;
  }

  /** Adds what labels tell to what stands before them. */
  private static Map<Field, List<Part>> labelled(
      Line line, List<FieldLabel> labels, int to, Map<Field, List<Part>> before) {
    Map<Field, List<Part>> fields = before;
    for (int i = 0; i < labels.size(); i++) {
      FieldLabel label = labels.get(i);
      if (label.field().role().isEmpty()) {
        int end = i + 1 < labels.size() ? labels.get(i + 1).start() : to;
        end = valueEnd(line, label, end, fields.containsKey(label.field()));
        fields = fields == before ? copy(before) : fields;
        fields
            .computeIfAbsent(label.field(), field -> new ArrayList<>(1))
            .add(new Part(line, label.end(), end));
      }
    }
    return fields;
  }

  private static Map<Field, List<Part>> copy(Map<Field, List<Part>> fields) {
    Map<Field, List<Part>> copy = new EnumMap<>(Field.class);
    fields.forEach((field, parts) -> copy.put(field, new ArrayList<>(parts)));
    return copy;
  }

  /**
   * Where a value ends: the stop belongs to sentences that tell how far something is, but not to a
   * word beside them.
   */
  private static int valueEnd(Line line, FieldLabel label, int to, boolean beside) {
    int end = trimmed(line.folded(), label.end(), to);
    boolean stopped = end < to && line.folded().charAt(end) == '。';
    boolean tells = BodyForm.classOf(label.field()) == CharacterClass.PROGRESS;
    return tells && stopped && !beside ? end + 1 : end;
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

  /**
   * Returns the stretches of units, persons and times, in the order of the line: where each begins
   * in the upper half, where it ends in the lower.
   */
  long[] stretches() {
    int size = 0;
    for (int i = 0; i < roles.size(); i++) {
      size += roles.get(i).units().size();
    }
    List<Part> parts = fields.isEmpty() ? List.of() : parts();
    long[] stretches = new long[size + parts.size()];
    int at = 0;
    for (int i = 0; i < roles.size(); i++) {
      List<UnitName> units = roles.get(i).units();
      for (int k = 0; k < units.size(); k++) {
        stretches[at++] = stretch(units.get(k).start(), units.get(k).end());
      }
    }
    for (Part part : parts) {
      stretches[at++] = stretch(part.from(), part.to());
    }
    Arrays.sort(stretches);
    return stretches;
  }

  private List<Part> parts() {
    List<Part> all = new ArrayList<>();
    fields.values().forEach(all::addAll);
    return all;
  }

  private static long stretch(int from, int to) {
    return (long) from << Integer.SIZE | to;
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
