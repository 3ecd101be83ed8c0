package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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

  private final Leads leads;
  private final Map<Role, Map<String, Assignment>> plain = new EnumMap<>(Role.class); // by unit
  private final Map<Assignment, Assignment> marked = new HashMap<>();

  Assignments(Collection<Conventions> conventions) {
    this.leads = new Leads(conventions);
    for (Role role : Role.values()) {
      plain.put(role, new HashMap<>());
    }
  }

  /** Returns those of an item, and adds their places. */
  List<Assignment> of(ItemDraft draft, Places places) {
    List<Assignment> assignments = new ArrayList<>();
    for (RoleDraft role : leads.roles(draft)) {
      List<UnitName> units = role.units();
      List<Optional<String>> completed = Prefixes.completed(units, role.line().folded());
      for (int i = 0; i < units.size(); i++) {
        places.addAssignment(assignments.size(), role.span(units.get(i)));
        assignments.add(of(role, units.get(i), completed.get(i)));
      }
    }
    return assignments;
  }

  private Assignment of(RoleDraft role, UnitName unit, Optional<String> completed) {
    if (unit.isExpanded() || completed.isPresent() || !role.marks().isEmpty()) {
      return marked(role, unit, completed);
    }
    Map<String, Assignment> known = plain.get(role.role());
    Assignment assignment = known.get(unit.name());
    if (assignment == null) {
      assignment = Assignment.of(role.role(), unit.name());
      known.put(unit.name(), assignment);
    }
    return assignment;
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
