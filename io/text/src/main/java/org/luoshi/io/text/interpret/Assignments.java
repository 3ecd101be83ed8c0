package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.interpret.KnownUnits.Known;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.Prefixes;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.ResponsibilityItem;

/** Makes the assignments of items. Equal ones are shared. */
final class Assignments {

  private final Leads leads;
  private final KnownUnits names = new KnownUnits();
  private final Map<Assignment, Assignment> marked = new HashMap<>();
  private final List<Known> listed = new ArrayList<>(); // of the role that is being read

  Assignments(Collection<Conventions> conventions) {
    this.leads = new Leads(conventions);
  }

  /** Adds those of an item, and their places. */
  void add(ItemDraft draft, ResponsibilityItem.Builder item, Places places) {
    int index = 0;
    for (RoleDraft role : leads.roles(draft)) {
      List<UnitName> units = role.units();
      boolean leavesOut = false;
      listed.clear();
      for (int i = 0; i < units.size(); i++) {
        places.addAssignment(index++, role.part(units.get(i)));
        Known known = names.of(units.get(i), role.line().folded());
        listed.add(known);
        leavesOut |= known.level().isPresent() && known.level().get().isEmpty();
      }
      if (leavesOut) {
        addCompleted(role, item);
      } else {
        for (int i = 0; i < units.size(); i++) {
          item.addAssignment(of(role, units.get(i), listed.get(i), Optional.empty()));
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
    return plain ? known.plain(role.role()) : marked(role, unit, completed);
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
