package org.luoshi.io.text.interpret;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;

/**
 * Who leads everything below a heading ({@code 省编办牵头的工作}, {@code 某某常务副市长牵头重点工作}): units, or a
 * person.
 *
 * @param units the units by role; empty if a person leads
 * @param leaders the persons with office as printed; empty if units lead
 * @param deadline the time that holds for all of it
 */
record HeadingDuty(List<RoleDraft> units, List<Part> leaders, List<Part> deadline) {

  private static final List<String> TAILS =
      List.of(
          "牵头负责的重点工作",
          "牵头的重点工作",
          "牵头重点工作",
          "牵头负责的工作",
          "牵头的工作",
          "牵头工作",
          "牵头事项",
          "牵头的任务",
          "牵头任务",
          "负责的工作",
          "负责的重点工作",
          "负责重点工作",
          "主抓的重点工作",
          "主抓重点工作",
          "主抓的工作",
          "主抓工作",
          "分管的重点工作",
          "分管重点工作",
          "分管的工作");

  /**
   * Returns what the headings above an item say together: the units of the lowest that names some,
   * and so the person.
   */
  static Optional<HeadingDuty> all(Collection<HeadingDuty> highestFirst) {
    HeadingDuty all = null;
    for (HeadingDuty below : highestFirst) {
      all = all == null ? below : all.and(below);
    }
    return Optional.ofNullable(all);
  }

  private HeadingDuty and(HeadingDuty below) {
    return new HeadingDuty(
        below.units.isEmpty() ? units : below.units,
        below.leaders.isEmpty() ? leaders : below.leaders,
        below.deadline.isEmpty() ? deadline : below.deadline);
  }

  /** Returns what labelled lines below a heading say. */
  static HeadingDuty of(ItemDraft said) {
    return new HeadingDuty(
        said.roles.stream().map(r -> r.marked(AssignmentMark.FROM_HEADING)).toList(),
        said.leaders(),
        said.field(Field.DEADLINE));
  }

  static Optional<HeadingDuty> of(Line line) {
    String s = line.folded();
    int from = line.contentStart();
    for (String tail : TAILS) {
      int at = s.indexOf(tail, from);
      if (at > from) {
        List<UnitName> names = UnitName.split(line.text(), s, from, at);
        boolean units = names.stream().allMatch(n -> UnitName.isLikely(s, n.start(), n.end()));
        return Optional.of(
            units
                ? new HeadingDuty(
                    RoleDraft.all(
                        line,
                        List.of(
                            new RoleList(
                                Role.LEAD, names, from, List.of(AssignmentMark.FROM_HEADING)))),
                    List.of(),
                    List.of())
                : new HeadingDuty(List.of(), List.of(new Part(line, from, at)), List.of()));
      }
    }
    return Optional.empty();
  }
}
