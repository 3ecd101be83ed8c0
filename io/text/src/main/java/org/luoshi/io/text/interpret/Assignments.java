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
import org.luoshi.model.plan.ResponsibilityItem;
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
  private final List<Known> listed = new ArrayList<>(); // of the role that is being read

  Assignments(Collection<Conventions> conventions) {
    this.leads = new Leads(conventions);
  }

  /** Adds those of an item, and their places. */
  void add(ItemDraft draft, ResponsibilityItem.Builder item, Places places) {
    int index = 0;
    for (RoleDraft role : leads.roles(draft)) {
      boolean leavesOut = false;
      listed.clear();
      for (UnitName unit : role.units()) {
        places.addAssignment(index++, role.span(unit));
        Known known = known(unit, role.line());
        listed.add(known);
        leavesOut |= known.level.isPresent() && known.level.get().isEmpty();
      }
      if (leavesOut) {
        addCompleted(role, item);
      } else {
        for (int i = 0; i < listed.size(); i++) {
          item.addAssignment(of(role, role.units().get(i), listed.get(i), Optional.empty()));
        }
      }
    }
  }

  /** Adds those of a role in whose list a name may lack the sign of its level. */
  private void addCompleted(RoleDraft role, ResponsibilityItem.Builder item) {
    List<Optional<String>> levels = listed.stream().map(Known::level).toList();
    List<Optional<String>> completed = Prefixes.completed(role.units(), levels);
    for (int i = 0; i < listed.size(); i++) {
      item.addAssignment(of(role, role.units().get(i), listed.get(i), completed.get(i)));
    }
  }

  private Assignment of(RoleDraft role, UnitName unit, Known known, Optional<String> completed) {
    boolean plain = !unit.isExpanded() && completed.isEmpty() && role.marks().isEmpty();
    return plain ? plain(role.role(), known) : marked(role, unit, completed);
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
