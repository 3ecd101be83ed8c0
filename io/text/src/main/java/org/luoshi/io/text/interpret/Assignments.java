package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.Prefixes;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;

/** Makes the assignments of items. Equal ones are shared. */
final class Assignments {

  private static final int ROLES = Role.values().length;
  private static final Assignment[] NONE = {};

  /** What is known of a name that was printed as it is. */
  private record Known(String name, Optional<String> level, Assignment[] plain) {}

  private final Leads leads;
  private final Map<String, Known> names = new HashMap<>();
  private final Map<Assignment, Assignment> marked = new HashMap<>();

  Assignments(Collection<Conventions> conventions) {
    this.leads = new Leads(conventions);
  }

  /** Returns those of an item, and adds their places. */
  List<Assignment> of(ItemDraft draft, Places places) {
    List<Assignment> assignments = new ArrayList<>();
    for (RoleDraft role : leads.roles(draft)) {
      List<UnitName> units = role.units();
      List<Known> known = new ArrayList<>(units.size());
      List<Optional<String>> levels = new ArrayList<>(units.size());
      for (UnitName unit : units) {
        places.addAssignment(assignments.size() + known.size(), role.span(unit));
        known.add(known(unit, role.line()));
        levels.add(known.get(known.size() - 1).level);
      }
      List<Optional<String>> completed = Prefixes.completed(units, levels);
      for (int i = 0; i < units.size(); i++) {
        boolean plain =
            !units.get(i).isExpanded() && completed.get(i).isEmpty() && role.marks().isEmpty();
        assignments.add(
            plain
                ? plain(role.role(), known.get(i))
                : marked(role, units.get(i), completed.get(i)));
      }
    }
    return assignments;
  }

  private Known known(UnitName unit, Line line) {
    if (unit.isExpanded()) {
      return new Known(unit.name(), Prefixes.level(unit, line.folded()), NONE);
    }
    String name = unit.name();
    Known known = names.get(name);
    if (known == null) {
      known = new Known(name, Prefixes.level(unit, line.folded()), new Assignment[ROLES]);
      names.put(name, known);
    }
    return known;
  }

  private static Assignment plain(Role role, Known unit) {
    Assignment known = unit.plain[role.ordinal()];
    if (known == null) {
      known = Assignment.of(role, unit.name);
      unit.plain[role.ordinal()] = known;
    }
    return known;
  }

  private Assignment marked(RoleDraft role, UnitName unit, Optional<String> completed) {
    Assignment.Builder assignment =
        Assignment.builder()
            .unit(unit.name())
            .role(role.role())
            .addAllMarks(role.marks())
            .completed(completed);
    if (unit.isExpanded()) {
      assignment.printed(unit.printed());
    }
    if (unit.isExpanded() || completed.isPresent()) {
      assignment.addMark(AssignmentMark.EXPANDED);
    }
    Assignment made = assignment.build();
    return marked.computeIfAbsent(made, a -> a);
  }
}
