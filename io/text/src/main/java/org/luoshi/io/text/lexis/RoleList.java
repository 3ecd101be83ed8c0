package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;
import org.luoshi.text.Characters;

/**
 * The units of one role in a bracket or after a label (责任单位列表).
 *
 * @param role the role
 * @param units the units, in order
 * @param start where the stretch begins, label included
 * @param marks how the units came to the item, where not from its own line
 * @since 0.1.0
 */
public record RoleList(Role role, List<UnitName> units, int start, List<AssignmentMark> marks) {

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
   * @param start where the stretch begins, label included
   */
  public RoleList(Role role, List<UnitName> units, int start) {
    this(role, units, start, List.of());
  }

  /** Returns the same units with another mark. */
  public RoleList marked(AssignmentMark mark) {
    return new RoleList(role, units, start, List.of(mark));
  }

  private static final List<String> CONVENTION = List.of("下同", "为牵头", "无牵头", "为参与", "为配合");

  /** The verbs that end a clause of units, longest first, and the role they give. */
  private enum Verb {
    LEADS(Role.LEAD, "牵头负责", "牵头落实", "牵头"),
    HELPS(Role.COOPERATING, "按职责配合", "积极配合", "配合落实", "配合", "协助", "协办", "参与"),
    ANSWERS(
        Role.RESPONSIBLE,
        "等按职责分工负责", "等按职责负责", "按职责分工分别负责", "按职责分工负责", "按照职责分工负责", "按职责负责", "分别牵头负责", "分工负责", "分别负责", "共同负责",
        "具体负责", "负责落实", "负责", "承办", "主办", "落实");

    final Role role;
    final List<String> words;

    Verb(Role role, String... words) {
      this.role = role;
      this.words = List.of(words);
    }
  }

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
    int first = from;
    while (first < to && Characters.isBlank(folded.charAt(first))) {
      first++;
    }
    Optional<FieldLabel> label = FieldLabel.at(folded, first);
    return label.isPresent() && label.get().field().role().isPresent()
        ? labelled(text, folded, first, to)
        : clauses(text, folded, from, to);
  }

  private static List<RoleList> labelled(String text, String folded, int from, int to) {
    List<FieldLabel> labels = FieldLabel.all(folded, from, to);
    List<RoleList> lists = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      FieldLabel label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : to;
      label.field().role().ifPresent(role ->
          lists.add(new RoleList(role, units(text, folded, label.end(), end), label.start())));
    }
    return lists;
  }

  /** Words that state a convention (无牵头单位的,责任单位即为牵头单位,下同) stand among the units, but are none. */
  private static List<UnitName> units(String text, String folded, int from, int to) {
    List<UnitName> units = new ArrayList<>(UnitName.split(text, folded, from, to));
    units.removeIf(u -> CONVENTION.stream().anyMatch(folded.substring(u.start(), u.end())::contains));
    return units;
  }

  private static List<RoleList> clauses(String text, String folded, int from, int to) {
    List<RoleList> lists = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && ",;。".indexOf(folded.charAt(i)) < 0) {
        continue;
      }
      Optional<RoleList> list = clause(text, folded, start, i);
      if (list.isPresent()) {
        if (!list.get().units.stream().allMatch(u -> UnitName.isLikely(folded.substring(u.start(), u.end())))) {
          return List.of();
        }
        lists.add(list.get());
        start = i + 1;
      }
    }
    return lists;
  }

  private static Optional<RoleList> clause(String text, String folded, int from, int to) {
    String words = folded.substring(from, to);
    for (Verb verb : Verb.values()) {
      for (String word : verb.words) {
        if (words.endsWith(word) && words.length() > word.length()) {
          int start = words.startsWith("由") ? from + 1 : from;
          List<UnitName> units = UnitName.split(text, folded, start, to - word.length());
          return units.isEmpty() ? Optional.empty() : Optional.of(new RoleList(verb.role, units, from));
        }
      }
    }
    return Optional.empty();
  }
}
