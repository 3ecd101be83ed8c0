package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.plan.Role;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * Clauses that say who answers for an item (责任分句): {@code 李副市长,市甲局牵头,市乙局配合,年内完成}. Each ends with a
 * verb; what has none is a time, or units behind those that have one.
 *
 * @since 0.1.0
 */
public final class RoleClauses {

  private static final RoleClauses NONE = new RoleClauses("", "", Optional.empty());
  private static final CharacterSet STOPS = CharacterSet.of(",;。、");
  private static final Lexicon LEADS = Lexicon.of("牵头");
  private static final Lexicon OFFICES =
      Lexicon.of("省长", "主席", "市长", "州长", "盟长", "县长", "区长", "旗长", "镇长", "乡长", "常委", "秘书长", "书记");
  private static final int MIN_NAME = 2;
  private static final int MAX_NAME = 4;

  private final String text;
  private final String folded;
  private final Optional<Role> labelled; // the role that a label before the clauses gives
  private final List<RoleList> roles = new ArrayList<>(0);
  private final List<UnitName> persons = new ArrayList<>(0);
  private boolean told; // whether a verb was found
  private boolean rest; // whether words stand in no clause

  private RoleClauses(String text, String folded, Optional<Role> labelled) {
    this.text = text;
    this.folded = folded;
    this.labelled = labelled;
  }

  /**
   * Reads clauses.
   *
   * @param text the text
   * @param folded the same text folded
   * @param from where they begin
   * @param to where they end
   * @return what they say
   */
  public static RoleClauses read(String text, String folded, int from, int to) {
    return read(text, folded, from, to, Optional.empty());
  }

  /**
   * Reads clauses.
   *
   * @param labelled the role of the units that stand before a verb of other units
   */
  static RoleClauses read(String text, String folded, int from, int to, Optional<Role> labelled) {
    if (!hasVerb(folded, from, to)) {
      return NONE;
    }
    RoleClauses clauses = new RoleClauses(text, folded, labelled);
    clauses.read(from, to);
    return clauses;
  }

  private static boolean hasVerb(String folded, int from, int to) {
    for (int i = STOPS.next(folded, from, to); i <= to; i = STOPS.next(folded, i + 1, to)) {
      if (RoleVerbs.isBefore(folded, from, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the units by role; empty if no verb says what they do, or not all of them are units.
   */
  public List<RoleList> roles() {
    for (RoleList role : roles) {
      for (UnitName unit : role.units()) {
        if (!unit.isExpanded() && !UnitForm.canAnswer(folded, unit.start(), unit.end())) {
          return List.of();
        }
      }
    }
    return told ? roles : List.of();
  }

  /** Returns the persons among them, as printed, in order. */
  public List<UnitName> persons() {
    return persons;
  }

  /** Whether there is nothing but clauses and times, and all that is named ends like a unit. */
  boolean isWhole() {
    for (RoleList role : roles) {
      if (!areUnits(folded, role.units())) {
        return false;
      }
    }
    return told && !rest;
  }

  /** Returns whether words tell a time, or what is to be done by then: 9月底前组织实施. */
  static boolean isTime(String folded, int from, int to) {
    if (from >= to || !Times.leads(folded, from, to)) {
      return false;
    }
    int verb = RoleVerbs.endingAt(folded, from, to).length();
    return verb == 0 || !areUnits(folded, UnitList.split(folded, folded, from, to - verb));
  }

  private void read(int from, int to) {
    int start = from; // of the clause
    int words = from; // of the words behind the last stop
    for (int i = STOPS.next(folded, from, to); i <= to; i = STOPS.next(folded, i + 1, to)) {
      boolean listed = i < to && folded.charAt(i) == '、';
      String verb = RoleVerbs.endingAt(folded, listed ? start : words, i);
      if (i == to && !told && verb.isEmpty()) {
        break; // nothing but units
      }
      if (!listed && isTime(folded, words, i)) {
        bare(start, words - 1);
        start = i + 1;
      } else if (!verb.isEmpty()) {
        clause(start, words, i - verb.length(), RoleVerbs.role(verb));
        start = i + 1;
      }
      words = listed && verb.isEmpty() ? words : i + 1;
    }
    bare(start, to);
  }

  /** Takes a clause; where others cooperate, the units before the comma do not. */
  private void clause(int from, int words, int to, Role role) {
    int start = Characters.blanksEnd(folded, from, to);
    start += folded.startsWith("由", start) ? 1 : 0;
    boolean first = labelled.isPresent() || role == Role.COOPERATING && roles.isEmpty();
    if (start < words && words < to && first) {
      add(labelled.orElse(Role.RESPONSIBLE), UnitList.split(text, folded, start, words - 1));
      start = words;
    }
    start = leading(start, to);
    add(role, UnitList.split(text, folded, start, to));
    told = true;
  }

  /** Takes units that lead without a comma behind them: {@code 市甲局牵头市乙局配合}. */
  private int leading(int from, int to) {
    int verb = LEADS.first(folded, from, to);
    if (verb == from || verb >= to) {
      return from;
    }
    List<UnitName> units = UnitList.split(text, folded, from, verb);
    int end = verb + RoleVerbs.lengthAt(folded, verb, to);
    if (end >= to || !areUnits(folded, units)) {
      return from;
    }
    add(Role.LEAD, units);
    return end;
  }

  /** Units without a verb behind others that have one answer too. */
  private void bare(int from, int to) {
    if (Characters.isBlank(folded, from, to)) {
      return;
    }
    List<UnitName> units = told ? UnitList.split(text, folded, from, to) : List.of();
    if (areUnits(folded, units)) {
      add(labelled.orElse(Role.RESPONSIBLE), units);
    } else {
      rest = true;
    }
  }

  private void add(Role role, List<UnitName> named) {
    List<UnitName> units = new ArrayList<>(named.size());
    for (UnitName name : named) {
      (isPerson(name) ? persons : units).add(name);
    }
    if (!units.isEmpty()) {
      roles.add(new RoleList(role, units));
    }
  }

  private boolean isPerson(UnitName name) {
    return folded.charAt(name.end() - 1) == '长' || isNamedOffice(name);
  }

  /** Whether a name is that of a person behind an office: 副省长某某. */
  private boolean isNamedOffice(UnitName name) {
    for (int at = name.end() - MIN_NAME; at >= name.end() - MAX_NAME; at--) {
      if (at > name.start() && OFFICES.lengthBefore(folded, name.start(), at) > 0) {
        return !UnitForm.canAnswer(folded, name.start(), name.end());
      }
    }
    return false;
  }

  private static boolean areUnits(String folded, List<UnitName> units) {
    for (UnitName unit : units) {
      if (!unit.isExpanded() && !UnitForm.isWhole(folded, unit.start(), unit.end())) {
        return false;
      }
    }
    return !units.isEmpty();
  }
}
