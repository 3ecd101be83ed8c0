package org.luoshi.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.Heading;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedDocument;
import org.luoshi.validation.ScannedList;

/**
 * The rules on how lists and headings make up a document (清单结构规则).
 *
 * @since 0.1.0
 */
public final class StructureRules {

  /** An identifier is of one item (事项标识唯一). */
  public static final Rule<ScannedDocument> ID_TWICE =
      Rule.of(
          new FindingKind("LS-PLAN-010", Severity.ERROR, Category.CONSISTENCY),
          ScannedDocument.class,
          StructureRules::idTwice);

  /** A number is of one list (清单序号唯一). */
  public static final Rule<GovernmentDocument> LIST_NUMBER_TWICE =
      document(
          "LS-PLAN-011", Severity.WARNING, Category.CONSISTENCY, StructureRules::listNumberTwice);

  /** A title is of one list (清单标题不重复). */
  public static final Rule<GovernmentDocument> LIST_TITLE_TWICE =
      document("LS-PLAN-012", Severity.INFO, Category.CONSISTENCY, StructureRules::listTitleTwice);

  /** A list beside others has items (清单须有事项). */
  public static final Rule<GovernmentDocument> EMPTY_LIST =
      document("LS-PLAN-013", Severity.INFO, Category.COMPLETENESS, StructureRules::emptyList);

  /** A heading has items under it where it stands (标题下须有事项). */
  public static final Rule<ScannedList> EMPTY_HEADING =
      Rule.of(
          new FindingKind("LS-PLAN-014", Severity.INFO, Category.COMPLETENESS),
          ScannedList.class,
          StructureRules::emptyHeading);

  /** The title of a list is of the year of the plan (清单标题年度与方案一致). */
  public static final Rule<ResponsibilityPlan> LIST_OF_OTHER_YEAR =
      Rule.of(
          new FindingKind("LS-PLAN-015", Severity.INFO, Category.CONSISTENCY),
          ResponsibilityPlan.class,
          StructureRules::listOfOtherYear);

  private StructureRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        ID_TWICE,
        LIST_NUMBER_TWICE,
        LIST_TITLE_TWICE,
        EMPTY_LIST,
        EMPTY_HEADING,
        LIST_OF_OTHER_YEAR);
  }

  private static Rule<GovernmentDocument> document(
      String code, Severity severity, Category category, Rule.Check<GovernmentDocument> check) {
    return Rule.of(new FindingKind(code, severity, category), GovernmentDocument.class, check);
  }

  private static void idTwice(ScannedDocument scanned, Inspection inspection) {
    if (!scanned.mayRepeatId()) {
      return;
    }
    List<ItemList> lists = scanned.document().itemLists();
    Set<ItemId> seen = new HashSet<>();
    for (int list = 0; list < lists.size(); list++) {
      List<ResponsibilityItem> items = lists.get(list).items();
      for (int i = 0; i < items.size(); i++) {
        if (!seen.add(items.get(i).id())) {
          String at = "/lists/" + list + "/items/" + i + "/id";
          inspection.foundAt(at, items.get(i).span(), items.get(i).id());
        }
      }
    }
  }

  private static void listNumberTwice(GovernmentDocument document, Inspection inspection) {
    Set<Integer> seen = new HashSet<>();
    List<ItemList> lists = document.itemLists();
    for (int i = 0; i < lists.size(); i++) {
      if (!seen.add(lists.get(i).number())) {
        inspection.found("/lists/" + i + "/number", Integer.toString(lists.get(i).number()));
      }
    }
  }

  private static void listTitleTwice(GovernmentDocument document, Inspection inspection) {
    Set<String> seen = new HashSet<>();
    List<ItemList> lists = document.itemLists();
    for (int i = 0; i < lists.size(); i++) {
      String title = lists.get(i).title().orElse("");
      if (!title.isEmpty() && !seen.add(Texts.plain(title))) {
        inspection.found("/lists/" + i + "/title", title);
      }
    }
  }

  private static void emptyList(GovernmentDocument document, Inspection inspection) {
    List<ItemList> lists = document.itemLists();
    if (lists.stream().allMatch(list -> list.items().isEmpty())) {
      return;
    }
    for (int i = 0; i < lists.size(); i++) {
      if (lists.get(i).items().isEmpty() && lists.get(i).declaredCount().isEmpty()) {
        String name = lists.get(i).title().or(lists.get(i)::label).orElse("");
        inspection.found("/lists/" + i + "/items", name);
      }
    }
  }

  private static void emptyHeading(ScannedList scanned, Inspection inspection) {
    List<Heading> headings = scanned.list().headings();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (scanned.isEmpty(heading) && heading.declaredCount().isEmpty()) {
        inspection.foundAt("/headings/" + i, heading.span(), heading.label());
      }
    }
  }

  private static void listOfOtherYear(ResponsibilityPlan plan, Inspection inspection) {
    if (plan.year().isEmpty()) {
      return;
    }
    String year = Integer.toString(plan.year().get());
    for (int i = 0; i < plan.lists().size(); i++) {
      String title = Texts.plain(plan.lists().get(i).title().orElse(""));
      if (Texts.namesYear(title) && !title.contains(year)) {
        inspection.found("/lists/" + i + "/title", title, year);
      }
    }
  }
}
