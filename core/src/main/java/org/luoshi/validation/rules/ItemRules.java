package org.luoshi.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.ItemMark;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedItem;
import org.luoshi.validation.ScannedList;
import org.luoshi.validation.TextMark;

/**
 * The rules on single items (责任事项规则).
 *
 * @since 0.1.0
 */
public final class ItemRules {

  /** An item has units where others of its list have (须有责任单位). */
  public static final Rule<ScannedList> NO_UNITS =
      Rule.of(
          new FindingKind("LS-ITEM-001", Severity.WARNING, Category.COMPLETENESS),
          ScannedList.class,
          ItemRules::noUnits);

  /** A lead has no second role in its item (牵头单位不重复列入其他角色). */
  public static final Rule<ScannedItem> LEAD_HAS_OTHER_ROLE =
      rule("LS-ITEM-002", Severity.WARNING, Category.CONSISTENCY, ItemRules::leadHasOtherRole)
          .where(ItemMark.UNIT_TWICE);

  /** An item names a unit once (单位不重复). */
  public static final Rule<ScannedItem> UNIT_REPEATED =
      rule("LS-ITEM-003", Severity.WARNING, Category.CONSISTENCY, ItemRules::unitRepeated)
          .where(ItemMark.UNIT_TWICE);

  /** An item says what is to be done (事项须有内容). */
  public static final Rule<ScannedItem> EMPTY_TEXT =
      rule("LS-ITEM-004", Severity.ERROR, Category.COMPLETENESS, ItemRules::emptyText)
          .where(TextMark.EMPTY);

  private ItemRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(NO_UNITS, LEAD_HAS_OTHER_ROLE, UNIT_REPEATED, EMPTY_TEXT);
  }

  private static Rule<ScannedItem> rule(
      String code, Severity severity, Category category, Rule.Check<ScannedItem> check) {
    return Rule.of(new FindingKind(code, severity, category), ScannedItem.class, check);
  }

  private static void noUnits(ScannedList list, Inspection inspection) {
    List<ResponsibilityItem> items = list.list().items();
    if (list.withUnits() == 0 || list.withUnits() == items.size()) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!list.holds(i, ItemMark.UNITS)) {
        ResponsibilityItem item = items.get(i);
        inspection.foundAt("/items/" + i + "/assignments", item.span(), item.id());
      }
    }
  }

  private static void leadHasOtherRole(ScannedItem scanned, Inspection inspection) {
    ResponsibilityItem item = scanned.item();
    Set<String> leads = new HashSet<>();
    item.units(Role.LEAD).forEach(unit -> leads.add(Texts.plain(unit)));
    for (int i = 0; i < item.assignments().size() && !leads.isEmpty(); i++) {
      Assignment other = item.assignments().get(i);
      boolean own = other.role() == Role.RESPONSIBLE || other.role() == Role.COOPERATING;
      if (own && leads.contains(Texts.plain(other.unit()))) {
        inspection.found("/assignments/" + i, other.unit(), item.id());
      }
    }
  }

  private static void unitRepeated(ScannedItem scanned, Inspection inspection) {
    ResponsibilityItem item = scanned.item();
    Map<String, Role> seen = new HashMap<>();
    for (int i = 0; i < item.assignments().size(); i++) {
      Assignment assignment = item.assignments().get(i);
      Role first = seen.putIfAbsent(Texts.plain(assignment.unit()), assignment.role());
      if (first != null && group(first) == group(assignment.role())) {
        inspection.found("/assignments/" + i, assignment.unit(), item.id());
      }
    }
  }

  /**
   * Returns the role as which a unit counts twice: those who answer for a part and those who help
   * are one group.
   */
  private static Role group(Role role) {
    return role == Role.COOPERATING ? Role.RESPONSIBLE : role;
  }

  private static void emptyText(ScannedItem scanned, Inspection inspection) {
    if (Texts.isBlank(scanned.text().text())) {
      inspection.found("/text", scanned.item().id());
    }
  }
}
