package org.luoshi.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.Heading;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.ItemMark;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedList;

/**
 * The rules on plans and their lists (责任分解方案规则).
 *
 * @since 0.1.0
 */
public final class PlanRules {

  /** The numbers of items leave none out (序号不缺). */
  public static final Rule<ScannedList> NUMBER_SKIPPED =
      scanned("LS-PLAN-001", Severity.WARNING, Category.CONSISTENCY, PlanRules::numberSkipped);

  /** The numbers of items do not repeat (序号不重). */
  public static final Rule<ScannedList> NUMBER_REPEATED =
      scanned("LS-PLAN-002", Severity.WARNING, Category.CONSISTENCY, PlanRules::numberRepeated);

  /** A list has as many items as it declares (清单项数相符). */
  public static final Rule<ItemList> LIST_COUNT =
      list("LS-PLAN-003", Severity.WARNING, Category.CONSISTENCY, PlanRules::listCount);

  /** A heading has as many items under it as it declares (标题项数相符). */
  public static final Rule<ItemList> HEADING_COUNT =
      list("LS-PLAN-004", Severity.WARNING, Category.CONSISTENCY, PlanRules::headingCount);

  /** A list tells who answers for its items (清单须列责任单位). */
  public static final Rule<ScannedList> LIST_WITHOUT_UNITS =
      scanned("LS-PLAN-005", Severity.INFO, Category.COMPLETENESS, PlanRules::listWithoutUnits);

  /** An item stands in a list once (事项不重复). */
  public static final Rule<ScannedList> ITEM_REPEATED =
      scanned("LS-PLAN-006", Severity.WARNING, Category.CONSISTENCY, PlanRules::itemRepeated);

  /** An item of several units has a lead where others have (须有牵头单位). */
  public static final Rule<ScannedList> LEAD_MISSING =
      scanned("LS-PLAN-007", Severity.INFO, Category.COMPLETENESS, PlanRules::leadMissing);

  /** A plan is for a year (方案须有年度). */
  public static final Rule<ResponsibilityPlan> YEAR_MISSING =
      Rule.of(
          new FindingKind("LS-PLAN-008", Severity.INFO, Category.COMPLETENESS),
          ResponsibilityPlan.class,
          (plan, inspection) -> {
            if (plan.year().isEmpty()) {
              inspection.found("/year");
            }
          });

  /** A plan has items (方案须有事项). */
  public static final Rule<ResponsibilityPlan> NO_ITEMS =
      Rule.of(
          new FindingKind("LS-PLAN-009", Severity.WARNING, Category.COMPLETENESS),
          ResponsibilityPlan.class,
          (plan, inspection) -> {
            if (plan.items().findAny().isEmpty()) {
              inspection.found("/lists");
            }
          });

  private static final int SHORTEST_TASK = 8;

  private PlanRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        NUMBER_SKIPPED,
        NUMBER_REPEATED,
        LIST_COUNT,
        HEADING_COUNT,
        LIST_WITHOUT_UNITS,
        ITEM_REPEATED,
        LEAD_MISSING,
        YEAR_MISSING,
        NO_ITEMS);
  }

  private static Rule<ItemList> list(
      String code, Severity severity, Category category, Rule.Check<ItemList> check) {
    return Rule.of(new FindingKind(code, severity, category), ItemList.class, check);
  }

  private static Rule<ScannedList> scanned(
      String code, Severity severity, Category category, Rule.Check<ScannedList> check) {
    return Rule.of(new FindingKind(code, severity, category), ScannedList.class, check);
  }

  private static void numberSkipped(ScannedList scanned, Inspection inspection) {
    if (scanned.isNumberedPlainly()) {
      return;
    }
    ItemList list = scanned.list();
    for (List<Numbering.Entry> run : Numbering.of(list)) {
      for (int i = 1; i < run.size(); i++) {
        long first = run.get(i - 1).value() + 1;
        long last = run.get(i).value() - 1;
        if (first <= last) {
          numberFound(
              list, run.get(i), first == last ? "" + first : first + "-" + last, inspection);
        }
      }
    }
  }

  private static void numberRepeated(ScannedList scanned, Inspection inspection) {
    if (scanned.isNumberedPlainly()) {
      return;
    }
    ItemList list = scanned.list();
    for (List<Numbering.Entry> run : Numbering.of(list)) {
      for (int i = 1; i < run.size(); i++) {
        if (run.get(i - 1).value() == run.get(i).value()) {
          numberFound(list, run.get(i), "" + run.get(i).value(), inspection);
        }
      }
    }
  }

  private static void numberFound(
      ItemList list, Numbering.Entry entry, String numbers, Inspection inspection) {
    String at = "/items/" + entry.index() + "/number";
    inspection.foundAt(at, list.items().get(entry.index()).span(), numbers);
  }

  private static void listCount(ItemList list, Inspection inspection) {
    list.declaredCount()
        .filter(declared -> declared != list.items().size())
        .ifPresent(
            declared ->
                inspection.found("/declaredCount", count(declared), count(list.items().size())));
  }

  private static void headingCount(ItemList list, Inspection inspection) {
    if (list.headings().stream().allMatch(h -> h.declaredCount().isEmpty())) {
      return;
    }
    Map<List<String>, Integer> counts = new HashMap<>();
    for (ResponsibilityItem item : list.items()) {
      for (int depth = 1; depth <= item.section().size(); depth++) {
        counts.merge(item.section().subList(0, depth), 1, Integer::sum);
      }
    }
    List<Heading> path = new ArrayList<>();
    for (int i = 0; i < list.headings().size(); i++) {
      Heading heading = list.headings().get(i);
      path.removeIf(above -> above.level() >= heading.level());
      path.add(heading);
      int found = counts.getOrDefault(path.stream().map(Heading::label).toList(), 0);
      if (heading.declaredCount().isPresent() && heading.declaredCount().get() != found) {
        String at = "/headings/" + i + "/declaredCount";
        inspection.foundAt(
            at,
            heading.span(),
            heading.label(),
            count(heading.declaredCount().get()),
            count(found));
      }
    }
  }

  private static void listWithoutUnits(ScannedList list, Inspection inspection) {
    List<ResponsibilityItem> items = list.list().items();
    if (!items.isEmpty() && list.withUnits() == 0) {
      inspection.foundAt("/items", items.get(0).span(), count(items.size()));
    }
  }

  private static void itemRepeated(ScannedList compared, Inspection inspection) {
    record Task(String text, List<Assignment> assignments) {}
    if (!compared.mayRepeatTask()) {
      return;
    }
    List<ResponsibilityItem> items = compared.list().items();
    Map<Task, ResponsibilityItem> seen = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      if (!compared.mayRepeatTask(i)) {
        continue;
      }
      ResponsibilityItem item = items.get(i);
      Task task = new Task(Texts.plain(item.text()), item.assignments());
      ResponsibilityItem first = seen.putIfAbsent(task, item);
      if (first != null && task.text().length() >= SHORTEST_TASK) {
        inspection.foundAt("/items/" + i + "/text", item.span(), first.id());
      }
    }
  }

  private static void leadMissing(ScannedList list, Inspection inspection) {
    List<ResponsibilityItem> items = list.list().items();
    if (list.led() * 2 < items.size() || list.led() == items.size()) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      ResponsibilityItem item = items.get(i);
      if (!list.holds(i, ItemMark.LEAD) && item.assignments().size() > 1) {
        inspection.foundAt("/items/" + i + "/assignments", item.span(), item.id());
      }
    }
  }

  private static String count(int number) {
    return Integer.toString(number);
  }
}
