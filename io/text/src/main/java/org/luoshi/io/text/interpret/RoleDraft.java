package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;

/** The units of one role, and the line that they were printed on. */
record RoleDraft(Line line, RoleList list) {

  static List<RoleDraft> all(Line line, List<RoleList> lists) {
    List<RoleDraft> drafts = new ArrayList<>(lists.size());
    for (RoleList list : lists) {
      drafts.add(new RoleDraft(line, list));
    }
    return drafts;
  }

  Role role() {
    return list.role();
  }

  List<UnitName> units() {
    return list.units();
  }

  List<AssignmentMark> marks() {
    return list.marks();
  }

  Part part(UnitName unit) {
    return new Part(line, unit.start(), unit.end());
  }

  RoleDraft inRole(Role role) {
    return new RoleDraft(line, new RoleList(role, list.units(), list.marks()));
  }

  RoleDraft marked(AssignmentMark mark) {
    return new RoleDraft(line, list.marked(mark));
  }
}
