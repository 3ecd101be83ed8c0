package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * The units of one role in a bracket or after a label (责任单位列表).
 *
 * @param role the role
 * @param units the units, in order
 * @param marks how the units came to the item, where not from its own line
 * @since 0.1.0
 */
public record RoleList(Role role, List<UnitName> units, List<AssignmentMark> marks) {

  private static final CharacterSet STOPS = CharacterSet.of(",;。");

  /** What clauses of units and deadlines end with. */
  private static final CharacterSet LASTS = CharacterSet.of("头责合实办助与施进担工理同导前成续内");

  /** Creates a list. */
  public RoleList {
    units = List.copyOf(units);
    marks = List.copyOf(marks);
  }

  /**
   * Creates a list of units that stand on the line of their item.
   *
   * @param role the role
   * @param units the units, in order
   */
  public RoleList(Role role, List<UnitName> units) {
    this(role, units, List.of());
  }

  /** Returns the same units with another mark. */
  public RoleList marked(AssignmentMark mark) {
    return new RoleList(role, units, List.of(mark));
  }

  private static final String DITTO = "下同";
  private static final Lexicon CONVENTION = Lexicon.of(DITTO, "为牵头", "为工作牵头", "无牵头", "为参与", "为配合");

  /**
   * Reads what stands between two brackets as units and roles.
   *
   * @param text the text
   * @param folded the same text folded
   * @param from where the inner text begins
   * @param to where it ends
   * @return the roles in order; empty if the brackets hold something else
   */
  public static List<RoleList> parse(String text, String folded, int from, int to) {
    int end = Conventions.belowStart(folded, from, to);
    List<FieldLabel> labels = FieldLabel.all(folded, from, end);
    int first = labels.isEmpty() ? end : labels.get(0).start();
    return parse(text, folded, labels, RoleClauses.read(text, folded, from, first), from, end);
  }

  /**
   * Reads what stands between two brackets as units and roles, where its labels are known.
   *
   * @param text the text
   * @param folded the same text folded
   * @param labels the labels in it
   * @param unlabelled what stands before the first of them, or all of it where there are none
   * @param from where the inner text begins
   * @param to where it ends
   * @return the roles in order; empty if the brackets hold something else
   */
  public static List<RoleList> parse(
      String text,
      String folded,
      List<FieldLabel> labels,
      RoleClauses unlabelled,
      int from,
      int to) {
    List<RoleList> before = unlabelled.roles();
    if (labels.isEmpty()) {
      return before;
    }
    int first = labels.get(0).start();
    boolean timed =
        Characters.isBlank(folded, from, first) || deadline(folded, from, first).isPresent();
    if (before.isEmpty() && !timed) {
      return before;
    }
    List<RoleList> lists = new ArrayList<>(labels.size());
    if (!timed) {
      lists.addAll(before);
    }
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : to;
      addLabelled(labels.get(i), text, folded, end, lists);
    }
    return lists;
  }

  /**
   * Reads the units behind a label.
   *
   * @param label the label
   * @param text the text
   * @param folded the same text folded
   * @param to where its value ends
   * @return the roles in order, those of the verbs where the value has clauses; empty for a label
   *     that is not of units
   */
  public static List<RoleList> labelled(FieldLabel label, String text, String folded, int to) {
    List<RoleList> lists = new ArrayList<>(1);
    addLabelled(label, text, folded, to, lists);
    return lists;
  }

  private static void addLabelled(
      FieldLabel label, String text, String folded, int to, List<RoleList> lists) {
    Optional<Role> role = label.field().role();
    if (role.isEmpty()) {
      return;
    }
    List<RoleList> clauses = RoleClauses.read(text, folded, label.end(), to, role).roles();
    if (clauses.isEmpty()) {
      clauses = List.of(new RoleList(role.get(), UnitList.split(text, folded, label.end(), to)));
    } // else 责任单位:市甲局牵头,市乙局配合
    boolean states = CONVENTION.isIn(folded, label.end(), to);
    for (RoleList clause : clauses) {
      lists.add(states ? clause.withoutConventions(text, folded) : clause);
    }
  }

  /**
   * Reads a list of units that no word gives a role; words that state a convention behind them are
   * left out.
   *
   * @param text the text
   * @param folded the same text folded
   * @param from where the list begins
   * @param to where it ends
   * @return the units, as responsible ones
   */
  public static RoleList bare(String text, String folded, int from, int to) {
    RoleList units = new RoleList(Role.RESPONSIBLE, UnitList.split(text, folded, from, to));
    return CONVENTION.isIn(folded, from, to) ? units.withoutConventions(text, folded) : units;
  }

  /**
   * Words that state a convention (无牵头单位的,责任单位即为牵头单位,下同) stand among the units, but are none; so do
   * brackets of such words behind a unit. A bracket that says what a group holds stays:
   * 各区〈含开发区,下同〉.
   */
  private RoleList withoutConventions(String text, String folded) {
    List<UnitName> named = new ArrayList<>(units.size());
    for (UnitName unit : units) {
      if (CONVENTION.isIn(folded, unit.start(), unit.end())) {
        withoutConvention(text, folded, unit).ifPresent(named::add);
      } else {
        named.add(unit);
      }
    }
    return new RoleList(role, named, marks);
  }

  private static Optional<UnitName> withoutConvention(String text, String folded, UnitName unit) {
    int open = unit.start();
    while (open < unit.end()
        && folded.charAt(open) != '<'
        && !Brackets.opens(folded.charAt(open))) {
      open++;
    }
    boolean named = open > unit.start() && open < unit.end();
    int first = CONVENTION.first(folded, open, unit.end());
    boolean holds = named && first > open + 1 && folded.startsWith(DITTO, first);
    if (holds) {
      return Optional.of(unit);
    }
    return named && !CONVENTION.isIn(folded, unit.start(), open)
        ? Optional.of(new UnitName(text, unit.start(), open, ""))
        : Optional.empty();
  }

  /**
   * Finds the deadline among clauses of units: {@code (省商务厅牵头,年内持续推进)}. Stages that follow each
   * other are one: {@code 3月底前出台方案,年内持续推进}.
   *
   * @param folded the folded text
   * @param from where the inner text begins
   * @param to where it ends
   * @return where the deadline begins and ends; empty if there is none
   */
  public static Optional<int[]> deadline(String folded, int from, int to) {
    int start = from;
    int[] deadline = null;
    for (int i = STOPS.next(folded, from, to); i <= to; i = STOPS.next(folded, i + 1, to)) {
      boolean time = RoleClauses.isTime(folded, start, i);
      if (time) {
        deadline = new int[] {deadline == null ? start : deadline[0], i};
      } else if (deadline != null) {
        break;
      }
      start = i + 1;
    }
    return Optional.ofNullable(deadline);
  }

  /**
   * Finds the deadline that is the last clause behind units: {@code 市甲局,6月底完成}.
   *
   * @param folded the folded text
   * @param from where the units begin
   * @param to where the last clause ends
   * @return where the deadline begins and ends; empty if there is none
   */
  public static Optional<int[]> deadlineBehind(String folded, int from, int to) {
    return STOPS.lastEnd(folded, from, to) == from
        ? Optional.empty()
        : deadline(folded, from, to)
            .filter(time -> time[0] > from && time[1] == to)
            .filter(time -> !UnitForm.isLikely(folded, time[0], to));
  }

  /**
   * Returns whether a text is nothing but clauses of units, and perhaps a deadline behind them:
   * {@code 省商务厅牵头,省财政厅配合,年内完成。}
   *
   * @param text the text
   * @param folded the same text folded
   * @param from where they begin
   * @return true if each clause up to the end names units and what they do
   */
  public static boolean isWhole(String text, String folded, int from) {
    return isWhole(
        text, folded, from, folded.endsWith("。") ? folded.length() - 1 : folded.length());
  }

  /**
   * Returns whether a stretch of a text is nothing but clauses of units.
   *
   * @param text the text
   * @param folded the same text folded
   * @param from where they begin
   * @param to where they end
   * @return true if each clause names units and what they do
   */
  public static boolean isWhole(String text, String folded, int from, int to) {
    if (to <= from || !LASTS.has(folded.charAt(to - 1)) || Brackets.opens(folded.charAt(from))) {
      return false;
    }
    return RoleClauses.read(text, folded, from, to).isWhole();
  }
}
