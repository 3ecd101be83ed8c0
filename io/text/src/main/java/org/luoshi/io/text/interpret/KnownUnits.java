package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.Prefixes;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.Role;

/**
 * The names of units of a document. One that was printed as it is is kept once, and found where it
 * stands without cutting it out: there are many more items than names.
 */
final class KnownUnits {

  private static final int ROLES = Role.values().length;
  private static final int FIRST_SPACE = 64; // a power of two

  private Known[] table = new Known[FIRST_SPACE];
  private int size;

  /** A name. */
  static final class Known {

    private final String name;
    private final Optional<String> level;
    private final Assignment[] plain = new Assignment[ROLES];
    private int hash;
    private Known next; // of the same place in the table

    private Known(UnitName unit, String folded) {
      this.name = unit.name();
      this.level = Prefixes.level(unit, folded);
    }

    /** Returns what {@link Prefixes#level} tells of it. */
    Optional<String> level() {
      return level;
    }

    /** Returns the assignment of a role to it with nothing special about it. */
    Assignment plain(Role role) {
      Assignment assignment = plain[role.ordinal()];
      if (assignment == null) {
        assignment = Assignment.of(role, name);
        plain[role.ordinal()] = assignment;
      }
      return assignment;
    }
  }

  /** Returns what is known of the name of a unit. */
  Known of(UnitName unit, String folded) {
    if (unit.isExpanded()) {
      return new Known(unit, folded);
    }
    int hash = hash(unit);
    for (Known known = table[place(hash)]; known != null; known = known.next) {
      boolean same = known.hash == hash && known.name.length() == unit.end() - unit.start();
      if (same && unit.text().startsWith(known.name, unit.start())) {
        return known;
      }
    }
    if (size++ == table.length) {
      grow();
    }
    Known known = new Known(unit, folded);
    known.hash = hash;
    put(known);
    return known;
  }

  private void put(Known known) {
    int place = place(known.hash);
    known.next = table[place];
    table[place] = known;
  }

  private void grow() {
    Known[] before = table;
    table = new Known[2 * before.length];
    for (Known first : before) {
      for (Known known = first, next; known != null; known = next) {
        next = known.next;
        put(known);
      }
    }
  }

  private int place(int hash) {
    return (hash ^ hash >>> Short.SIZE) & table.length - 1;
  }

  private static int hash(UnitName unit) {
    int hash = 0;
    for (int i = unit.start(); i < unit.end(); i++) {
      hash = 31 * hash + unit.text().charAt(i);
    }
    return hash;
  }
}
