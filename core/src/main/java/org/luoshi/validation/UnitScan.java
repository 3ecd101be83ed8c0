package org.luoshi.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** Looks at the units of each item once and keeps the names of all. */
final class UnitScan {

  /** A name: a number that names share which fold to the same, and where it was met. */
  private static final class Name {
    final String text;
    final int number;
    final long bit;
    final long marks;
    boolean own;
    boolean counterpart;

    Name(String text, int number) {
      this.text = text;
      this.number = number;
      this.bit = 1L << number;
      this.marks = text.charAt(0) == '各' ? ItemMark.UNIT_GROUP.bit() : 0;
    }
  }

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final long UNIT_TWICE = ItemMark.UNIT_TWICE.bit();
  private static final long SEVERAL_LEADS = ItemMark.SEVERAL_LEADS.bit();
  private static final long[] OF_ROLES = ofRoles();
  private static final int RECENT = 256;

  private final Name[] recent = new Name[RECENT];
  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<UnitNames.Mention> mentions = new ArrayList<>();
  private long all;
  private long own;
  private long digest;

  private static long[] ofRoles() {
    long[] marks = new long[Role.values().length];
    Arrays.fill(marks, ItemMark.UNITS.bit());
    marks[Role.LEAD.ordinal()] |= ItemMark.LEAD.bit();
    marks[Role.COOPERATING.ordinal()] |= ItemMark.HELPERS.bit();
    marks[Role.COUNTERPART.ordinal()] |= ItemMark.COUNTERPARTS.bit();
    return marks;
  }

  /** Looks at the units of an item and returns their marks. */
  long scan(ResponsibilityItem item, Pointer list, int index) {
    List<Assignment> assignments = item.assignments();
    long marks = 0;
    int leads = 0;
    all = 0;
    own = 0;
    digest = 0;
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      Role role = assignment.role();
      boolean above = role == Role.COUNTERPART;
      Name name = name(assignment.unit());
      if (above ? !name.counterpart : !name.own) {
        name.own |= !above;
        name.counterpart |= above;
        Pointer at = list.child("items", index);
        mentions.add(new UnitNames.Mention(assignment.unit(), above, at, i, item.span()));
      }
      marks |= OF_ROLES[role.ordinal()] | name.marks | ((all & name.bit) != 0 ? UNIT_TWICE : 0);
      leads += role == Role.LEAD ? 1 : 0;
      all |= name.bit;
      own |= above ? 0 : name.bit;
      digest = (digest + name.number * OF_ROLES.length + role.ordinal()) * PRIME;
    }
    return marks | (leads > 1 ? SEVERAL_LEADS : 0);
  }

  /**
   * Returns the bits of the units of the item scanned last; from the 65th name on they are shared.
   */
  long all() {
    return all;
  }

  /** Returns those of its units that are of the document's own tier. */
  long own() {
    return own;
  }

  /** Returns a number that is the same for items with the same units. */
  long digest() {
    return digest;
  }

  /** Returns whether the units that speak are for sure units of an item, and all its own ones. */
  boolean speak(List<UnitStatement> statements, long units, long ownUnits) {
    long speakers = 0;
    for (int i = 0; i < statements.size(); i++) {
      Optional<String> unit = statements.get(i).unit();
      Name name = unit.isPresent() ? names.get(unit.get()) : null;
      if (unit.isPresent() && name == null) {
        return false;
      }
      speakers |= name == null ? 0 : name.bit;
    }
    return numbers.size() <= Long.SIZE
        && (speakers & ~units) == 0
        && (statements.size() < 2 || (ownUnits & ~speakers) == 0);
  }

  private Name name(String unit) {
    int hash = unit.hashCode();
    int at = (hash ^ hash >>> Byte.SIZE) & RECENT - 1;
    Name name = recent[at];
    if (name == null || !name.text.equals(unit)) {
      name = names.computeIfAbsent(unit, this::numbered);
      recent[at] = name;
    }
    return name;
  }

  private Name numbered(String unit) {
    return new Name(unit, numbers.computeIfAbsent(plain(unit), p -> numbers.size()));
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
