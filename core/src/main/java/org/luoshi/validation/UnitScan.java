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

  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<UnitNames.Mention> mentions = new ArrayList<>();

  /** Returns what the units of an item are like, as a {@link ScannedItem} holds it. */
  int scan(ResponsibilityItem item, Pointer at, Optional<Span> place) {
    List<Assignment> assignments = item.assignments();
    int units = 0;
    boolean repeated = false;
    boolean group = false;
    long seen = 0;
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      Name name = name(assignment.unit());
      long bit = 1L << name.number;
      repeated |= (seen & bit) != 0;
      group |= name.isGroup;
      seen |= bit;
      units = ScannedItem.unit(units, assignment.role());
      boolean above = assignment.role() == Role.COUNTERPART;
      if (above ? !name.counterpart : !name.own) {
        name.own |= !above;
        name.counterpart |= above;
        mentions.add(new UnitNames.Mention(assignment.unit(), above, at, i, place));
      }
    }
    return ScannedItem.signs(units, repeated, group);
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
