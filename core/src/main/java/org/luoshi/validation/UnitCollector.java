package org.luoshi.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;

/** Collects the names of units while a document is walked. */
final class UnitCollector {

  private final Set<String> own = new HashSet<>();
  private final Set<String> counterparts = new HashSet<>();
  private final List<UnitNames.Mention> names = new ArrayList<>();

  void add(ResponsibilityItem item, Pointer at) {
    List<Assignment> assignments = item.assignments();
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      boolean counterpart = assignment.role() == Role.COUNTERPART;
      if ((counterpart ? counterparts : own).add(assignment.unit())) {
        names.add(new UnitNames.Mention(assignment.unit(), counterpart, at, i, item.span()));
      }
    }
  }

  UnitNames names(GovernmentDocument document) {
    return new UnitNames(document, names);
  }
}
