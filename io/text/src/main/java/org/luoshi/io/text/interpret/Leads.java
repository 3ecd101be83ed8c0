package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.LabelTier;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * Finds who leads where an item itself does not say so: the heading above it, or a convention of
 * the document.
 */
final class Leads {

  private static final List<String> LEADS = List.of("(牵头)", "(牵头单位)", "(总牵头)", "<牵头>", "[牵头]");
  private static final List<String> COOPERATES =
      List.of("(配合)", "(配合单位)", "(协办)", "(协助)", "(参与)", "(协同)");
  private static final Lexicon LEADING = Lexicon.of(LEADS);
  private static final Lexicon REMARKS =
      Lexicon.of(Stream.of(LEADS, COOPERATES).flatMap(List::stream).toList());
  private static final CharacterSet STARS = CharacterSet.of("*★");

  private final Set<Conventions> conventions = EnumSet.noneOf(Conventions.class);

  Leads(Collection<Conventions> stated) {
    conventions.addAll(stated);
  }

  /** Returns the roles of an item; a convention that its own lines state holds from here on. */
  List<RoleDraft> roles(ItemDraft item) {
    conventions.addAll(item.stated());
    List<RoleDraft> own = remarked(tiered(item.roles));
    if (item.duty.isEmpty() && conventions.isEmpty()) {
      return own;
    }
    for (RoleDraft role : own) {
      if (role.role() == Role.LEAD && !role.units().isEmpty()) {
        return withCooperating(own, item);
      }
    }
    List<RoleDraft> led = new ArrayList<>(item.duty.map(HeadingDuty::units).orElse(List.of()));
    led.removeIf(above -> above.role() != Role.LEAD && !own.isEmpty());
    if (!led.isEmpty()) {
      led.addAll(own);
      return led;
    }
    if (conventions.isEmpty()) {
      return own;
    }
    boolean first = conventions.contains(Conventions.FIRST_LEADS);
    boolean all = conventions.contains(Conventions.RESPONSIBLE_LEAD);
    for (RoleDraft role : own) {
      if (role.role() != Role.RESPONSIBLE || role.units().isEmpty() || !all && !first) {
        led.add(role);
      } else if (all) {
        led.add(lead(role, role.units().size()));
      } else {
        led.add(lead(role, 1));
        led.add(part(role, role.role(), 1, role.units().size(), role.marks()));
        first = false;
      }
    }
    return led;
  }

  private static List<RoleDraft> withCooperating(List<RoleDraft> own, ItemDraft item) {
    List<RoleDraft> others = item.duty.map(HeadingDuty::cooperating).orElse(List.of());
    if (others.isEmpty()) {
      return own;
    }
    List<RoleDraft> all = new ArrayList<>(own);
    all.addAll(others);
    return all;
  }

  /** Where lines have labels of several tiers, the units of all but the lowest are counterparts. */
  private static List<RoleDraft> tiered(List<RoleDraft> roles) {
    int lowest = 0;
    for (int i = 0; roles.size() > 1 && i < roles.size(); i++) {
      lowest = Math.max(lowest, tier(roles.get(i).line()));
    }
    if (lowest == 0) {
      return roles;
    }
    List<RoleDraft> divided = new ArrayList<>(roles.size());
    for (RoleDraft role : roles) {
      int tier = tier(role.line());
      divided.add(tier > 0 && tier < lowest ? of(role, Role.COUNTERPART, role.units()) : role);
    }
    return divided;
  }

  private static int tier(Line line) {
    Optional<FieldLabel> label = line.label();
    return label.isPresent() && label.get().field().role().isPresent()
        ? LabelTier.of(line.folded().charAt(label.get().start()))
        : 0;
  }

  /** Units with a remark that they lead or cooperate, {@code 区甲局(牵头)}, do. */
  private List<RoleDraft> remarked(List<RoleDraft> roles) {
    if (!anyRemarked(roles)) {
      return roles;
    }
    List<RoleDraft> divided = new ArrayList<>();
    for (RoleDraft role : roles) {
      divided.add(of(role, Role.LEAD, units(role, Role.LEAD)));
      if (role.role() != Role.LEAD) {
        divided.add(of(role, role.role(), units(role, role.role())));
      }
      if (role.role() != Role.COOPERATING) {
        divided.add(of(role, Role.COOPERATING, units(role, Role.COOPERATING)));
      }
    }
    divided.removeIf(role -> role.units().isEmpty());
    return divided;
  }

  /** The units of a role, as a remark behind each says or the label of all, without the remarks. */
  private List<UnitName> units(RoleDraft draft, Role role) {
    List<UnitName> units = new ArrayList<>(draft.units().size());
    for (UnitName unit : draft.units()) {
      if (role(draft, unit) == role) {
        units.add(withoutRemark(draft, unit));
      }
    }
    return units;
  }

  private boolean anyRemarked(List<RoleDraft> roles) {
    for (RoleDraft role : roles) {
      List<UnitName> units = role.units();
      for (int i = 0; i < units.size(); i++) {
        if (isStarred(role, units.get(i)) || remark(role.line().folded(), units.get(i)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Role role(RoleDraft draft, UnitName unit) {
    if (isStarred(draft, unit)) {
      return Role.LEAD;
    }
    String s = draft.line().folded();
    int remark = remark(s, unit);
    boolean leads = remark > 0 && LEADING.lengthAt(s, unit.end() - remark, unit.end()) > 0;
    return remark == 0 ? draft.role() : leads ? Role.LEAD : Role.COOPERATING;
  }

  private boolean isStarred(RoleDraft draft, UnitName unit) {
    String s = draft.line().folded();
    return conventions.contains(Conventions.STARRED_LEAD)
        && (unit.start() > 0 && STARS.has(s.charAt(unit.start() - 1))
            || unit.end() < s.length() && STARS.has(s.charAt(unit.end())));
  }

  /** The length of the remark behind a name; 0 if there is none, or no name. */
  private static int remark(String folded, UnitName unit) {
    return REMARKS.lengthBefore(folded, Math.min(unit.start() + 1, unit.end()), unit.end());
  }

  private static UnitName withoutRemark(RoleDraft role, UnitName unit) {
    int remark = remark(role.line().folded(), unit);
    return remark == 0 ? unit : new UnitName(unit.text(), unit.start(), unit.end() - remark, "");
  }

  private static RoleDraft of(RoleDraft draft, Role role, List<UnitName> units) {
    RoleList list = new RoleList(role, units, draft.marks());
    return new RoleDraft(draft.line(), list);
  }

  private static RoleDraft lead(RoleDraft role, int units) {
    List<AssignmentMark> marks = new ArrayList<>(role.marks());
    marks.add(AssignmentMark.BY_CONVENTION);
    return part(role, Role.LEAD, 0, units, marks);
  }

  private static RoleDraft part(
      RoleDraft draft, Role role, int from, int to, List<AssignmentMark> marks) {
    List<UnitName> units = draft.units().subList(from, to);
    return new RoleDraft(draft.line(), new RoleList(role, units, marks));
  }
}
