package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;

/**
 * Finds who leads where an item itself does not say so: the heading above it, or a convention of
 * the document.
 */
final class Leads {

  private final Set<Conventions> conventions = EnumSet.noneOf(Conventions.class);

  Leads(Collection<Conventions> stated) {
    conventions.addAll(stated);
  }

  /** Returns the roles of an item; a convention that its own lines state holds from here on. */
  List<RoleDraft> roles(ItemDraft item) {
    for (Part part : item.extent) {
      List<Conventions> stated = Conventions.in(part.line().folded());
      if (!stated.isEmpty()) {
        conventions.addAll(stated);
      }
    }
    if (item.duty.isEmpty() && conventions.isEmpty()) {
      return item.roles;
    }
    for (RoleDraft role : item.roles) {
      if (role.role() == Role.LEAD && !role.units().isEmpty()) {
        return item.roles;
      }
    }
    List<RoleDraft> led = new ArrayList<>(item.duty.map(HeadingDuty::units).orElse(List.of()));
    led.removeIf(above -> above.role() != Role.LEAD && !item.roles.isEmpty());
    if (!led.isEmpty()) {
      led.addAll(item.roles);
      return led;
    }
    if (conventions.isEmpty()) {
      return item.roles;
    }
    boolean first = conventions.contains(Conventions.FIRST_LEADS);
    boolean all = conventions.contains(Conventions.RESPONSIBLE_LEAD);
    for (RoleDraft role : item.roles) {
      if (role.role() != Role.RESPONSIBLE || role.units().isEmpty() || !all && !first) {
        led.add(role);
      } else if (all) {
        led.add(lead(role, role.units().size()));
      } else {
        led.add(lead(role, 1));
        led.add(part(role, role.role(), 1, role.units().size(), role.marks()));
        first = false;
      }
    }
    return led;
  }

  private static RoleDraft lead(RoleDraft role, int units) {
    List<AssignmentMark> marks = new ArrayList<>(role.marks());
    marks.add(AssignmentMark.BY_CONVENTION);
    return part(role, Role.LEAD, 0, units, marks);
  }

  private static RoleDraft part(
      RoleDraft draft, Role role, int from, int to, List<AssignmentMark> marks) {
    List<UnitName> units = draft.units().subList(from, to);
    return new RoleDraft(draft.line(), new RoleList(role, units, draft.list().start(), marks));
  }
}
