package org.luoshi.validation.rules;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.ItemMark;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedItem;
import org.luoshi.validation.ScannedList;
import org.luoshi.validation.UnitNames;

/**
 * The rules on the units of single items (责任分工规则).
 *
 * @since 0.1.0
 */
public final class UnitRules {

  /** A unit is not listed beside the group that holds it (统称与成员不并列). */
  public static final Rule<ScannedItem> GROUP_AND_MEMBER =
      item("LS-ITEM-005", Severity.INFO, Category.CONSISTENCY, UnitRules::groupAndMember)
          .where(ItemMark.UNIT_GROUP);

  /** A unit's name is a name (单位名称规范). */
  public static final Rule<UnitNames> STRANGE_NAME =
      Rule.of(
          new FindingKind("LS-ITEM-006", Severity.WARNING, Category.PLAUSIBILITY),
          UnitNames.class,
          UnitRules::strangeName);

  /** Units that help have someone to help (有配合单位须有责任单位). */
  public static final Rule<ScannedItem> ONLY_HELPERS =
      item("LS-ITEM-007", Severity.WARNING, Category.COMPLETENESS, UnitRules::onlyHelpers)
          .where(ItemMark.HELPERS);

  /** An item has one lead where nearly all have (牵头单位唯一). */
  public static final Rule<ScannedList> SEVERAL_LEADS =
      Rule.of(
          new FindingKind("LS-ITEM-008", Severity.INFO, Category.CONSISTENCY),
          ScannedList.class,
          UnitRules::severalLeads);

  /** An item that the issuer does itself has units of its own tier (主办事项须有本级单位). */
  public static final Rule<ScannedItem> HOST_WITHOUT_OWN_UNIT =
      item("LS-ITEM-009", Severity.INFO, Category.COMPLETENESS, UnitRules::hostWithoutOwnUnit)
          .where(ItemMark.COUNTERPARTS);

  /** A unit is not its own counterpart of the tier above (上级部门与本级单位不同). */
  public static final Rule<ScannedItem> OWN_COUNTERPART =
      item("LS-ITEM-010", Severity.WARNING, Category.CONSISTENCY, UnitRules::ownCounterpart)
          .where(ItemMark.COUNTERPARTS);

  private static final int LONGEST_NAME = 40;
  private static final String NOT_IN_NAMES = "。；;！!？?\n";
  private static final int FEW = 10;
  private static final int MANY = 20;

  private UnitRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        GROUP_AND_MEMBER,
        STRANGE_NAME,
        ONLY_HELPERS,
        SEVERAL_LEADS,
        HOST_WITHOUT_OWN_UNIT,
        OWN_COUNTERPART);
  }

  private static Rule<ScannedItem> item(
      String code, Severity severity, Category category, Rule.Check<ScannedItem> check) {
    return Rule.of(new FindingKind(code, severity, category), ScannedItem.class, check);
  }

  private static void groupAndMember(ScannedItem scanned, Inspection inspection) {
    ResponsibilityItem item = scanned.item();
    List<Assignment> assignments = item.assignments();
    for (int g = 0, groups = 0; g < assignments.size() && groups < FEW; g++) {
      Assignment group = assignments.get(g);
      if (group.unit().charAt(0) == '各') {
        groups++;
        members(item, group, kind(group.unit()), inspection);
      }
    }
  }

  private static void members(
      ResponsibilityItem item, Assignment group, String kind, Inspection inspection) {
    for (int i = 0; i < item.assignments().size() && kind.length() > 1; i++) {
      Assignment member = item.assignments().get(i);
      if (member.role() == group.role()
          && member.unit().charAt(0) != '各'
          && member.unit().length() > kind.length()
          && Texts.plain(member.unit()).endsWith(kind)) {
        inspection.found("/assignments/" + i, member.unit(), group.unit(), item.id());
      }
    }
  }

  /** Returns what the members of a group are called, without the bracket that tells which. */
  private static String kind(String group) {
    String plain = Texts.plain(group).substring(1);
    int bracket = 0;
    while (bracket < plain.length() && "(<〈".indexOf(plain.charAt(bracket)) < 0) {
      bracket++;
    }
    return plain.substring(0, bracket);
  }

  private static void strangeName(UnitNames units, Inspection inspection) {
    for (UnitNames.Mention unit : units.names()) {
      boolean strange = unit.name().length() > LONGEST_NAME;
      for (int i = 0; i < unit.name().length() && !strange; i++) {
        strange = NOT_IN_NAMES.indexOf(unit.name().charAt(i)) >= 0;
      }
      if (strange) {
        inspection.foundAt(unit.path(), unit.span(), unit.name());
      }
    }
  }

  private static void onlyHelpers(ScannedItem scanned, Inspection inspection) {
    ResponsibilityItem item = scanned.item();
    if (!item.units(Role.COOPERATING).isEmpty()
        && item.units(Role.LEAD).isEmpty()
        && item.units(Role.RESPONSIBLE).isEmpty()) {
      inspection.found("/assignments", item.id());
    }
  }

  private static void severalLeads(ScannedList list, Inspection inspection) {
    List<ResponsibilityItem> items = list.list().items();
    int several = list.ledBySeveral();
    if (several == 0 || list.led() < MANY || several * MANY > list.led()) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      if (list.holds(i, ItemMark.SEVERAL_LEADS)) {
        ResponsibilityItem item = items.get(i);
        String leads = String.join("、", item.units(Role.LEAD));
        inspection.foundAt("/items/" + i + "/assignments", item.span(), item.id(), leads);
      }
    }
  }

  private static void hostWithoutOwnUnit(ScannedItem scanned, Inspection inspection) {
    ResponsibilityItem item = scanned.item();
    if (item.units(Role.COUNTERPART).size() == item.assignments().size()
        && item.participation().filter(Participation.HOST::equals).isPresent()) {
      inspection.found("/assignments", item.id());
    }
  }

  private static void ownCounterpart(ScannedItem scanned, Inspection inspection) {
    if (!scanned.holds(ItemMark.UNIT_TWICE)) {
      return;
    }
    ResponsibilityItem item = scanned.item();
    List<Assignment> assignments = item.assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (assignments.get(i).role() == Role.COUNTERPART && tellsLevel(assignments.get(i).unit())) {
        String name = Texts.plain(assignments.get(i).unit());
        if (assignments.stream()
            .anyMatch(a -> a.role() != Role.COUNTERPART && Texts.plain(a.unit()).equals(name))) {
          inspection.found("/assignments/" + i, assignments.get(i).unit(), item.id());
        }
      }
    }
  }

  /** Returns whether a name begins with its level, so that two tiers cannot share it. */
  private static boolean tellsLevel(String name) {
    return "省市县区縣區".indexOf(name.charAt(0)) >= 0;
  }
}
