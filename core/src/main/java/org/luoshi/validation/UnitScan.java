package org.luoshi.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/** Looks at the units of each item once and keeps the names of all. */
final class UnitScan {

  /** What the units of an item are like: how many have each role, by its ordinal. */
  record Facts(int lead, int responsible, int cooperating, int counterpart, int signs) {

    int count(Role role) {
      return switch (role) {
        case LEAD -> lead;
        case RESPONSIBLE -> responsible;
        case COOPERATING -> cooperating;
        case COUNTERPART -> counterpart;
      };
    }

    boolean mayRepeat() {
      return (signs & REPEATED) != 0;
    }

    boolean namesGroup() {
      return (signs & GROUP) != 0;
    }
  }

  /** A name: a number that names share which fold to the same, and where it was met. */
  private static final class Name {
    final int number;
    final boolean isGroup;
    boolean own;
    boolean counterpart;

    Name(int number, boolean isGroup) {
      this.number = number;
      this.isGroup = isGroup;
    }
  }

  private static final int REPEATED = 1;
  private static final int GROUP = 2;

  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<UnitNames.Mention> mentions = new ArrayList<>();

  Facts scan(ResponsibilityItem item, Pointer at, Optional<Span> place) {
    List<Assignment> assignments = item.assignments();
    int lead = 0;
    int responsible = 0;
    int cooperating = 0;
    int counterpart = 0;
    int signs = 0;
    long seen = 0;
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      Name name = name(assignment.unit());
      long bit = 1L << name.number;
      signs |= (seen & bit) != 0 ? REPEATED : 0;
      signs |= name.isGroup ? GROUP : 0;
      seen |= bit;
      switch (assignment.role()) {
        case LEAD -> lead++;
        case RESPONSIBLE -> responsible++;
        case COOPERATING -> cooperating++;
        case COUNTERPART -> counterpart++;
      }
      boolean above = assignment.role() == Role.COUNTERPART;
      if (above ? !name.counterpart : !name.own) {
        name.own |= !above;
        name.counterpart |= above;
        mentions.add(new UnitNames.Mention(assignment.unit(), above, at, i, place));
      }
    }
    return new Facts(lead, responsible, cooperating, counterpart, signs);
  }

  private Name name(String unit) {
    Name known = names.get(unit);
    if (known != null) {
      return known;
    }
    int number = numbers.computeIfAbsent(plain(unit), p -> numbers.size());
    Name name = new Name(number, unit.charAt(0) == '各');
    names.put(unit, name);
    return name;
  }

  private static String plain(String unit) {
    StringBuilder plain = new StringBuilder(unit.length());
    for (int i = 0; i < unit.length(); i++) {
      char folded = Folding.fold(unit.charAt(i));
      if (!Characters.isBlank(folded)) {
        plain.append(folded);
      }
    }
    return plain.toString();
  }

  UnitNames names(GovernmentDocument document) {
    return new UnitNames(document, mentions);
  }
}
