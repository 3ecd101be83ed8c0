package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.organization.Resolution;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Requirement;
import org.luoshi.validation.Rule;

/**
 * The rules on units (单位规则). Each name is told once, where it stands first.
 *
 * @since 0.1.0
 */
public final class OrganizationRules {

  /** A unit is in the register (单位须在名录中). */
  public static final Rule<GovernmentDocument> UNKNOWN_UNIT =
      Rule.of(
              new FindingKind("LS-ORG-001", Severity.WARNING, Category.CONSISTENCY),
              GovernmentDocument.class,
              OrganizationRules::unknownUnit)
          .requiring(Requirement.REGISTER);

  /** A unit has one name in a document (单位名称前后一致). */
  public static final Rule<GovernmentDocument> TWO_NAMES =
      Rule.of(
          new FindingKind("LS-ORG-002", Severity.INFO, Category.CONSISTENCY),
          GovernmentDocument.class,
          OrganizationRules::twoNames);

  private OrganizationRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(UNKNOWN_UNIT, TWO_NAMES);
  }

  private static void unknownUnit(GovernmentDocument document, Inspection inspection) {
    LocalDate date = date(document.metadata());
    Set<String> seen = new HashSet<>();
    forEachUnit(
        document,
        (at, item, unit) -> {
          if (seen.add(unit)
              && !isCollective(unit)
              && inspection.register().resolve(unit, date).method() == Resolution.Method.UNKNOWN) {
            inspection.foundAt(at, item.span(), unit);
          }
        });
  }

  private static void twoNames(GovernmentDocument document, Inspection inspection) {
    Map<String, String> names = new HashMap<>();
    Set<String> told = new HashSet<>();
    forEachUnit(
        document,
        (at, item, unit) -> {
          String name = Texts.plain(unit);
          String first = names.putIfAbsent(shortName(name), name);
          if (first != null && !first.equals(name) && told.add(name)) {
            inspection.foundAt(at, item.span(), first, name);
          }
        });
  }

  /** Returns the name by which two forms of one name are the same; never one of two bodies. */
  private static String shortName(String name) {
    String shorter = name.replace("人民政府", "政府").replace("管理委员会", "管委会");
    return shorter.endsWith("办公室") ? shorter.substring(0, shorter.length() - 2) : shorter;
  }

  /** Returns whether a name stands for several units that no register lists. */
  private static boolean isCollective(String unit) {
    return Stream.of("各", "有关", "相关", "其他", "全").anyMatch(unit::startsWith)
        || Stream.of("等", "部门", "单位").anyMatch(unit::endsWith);
  }

  /**
   * Returns the day of the document; without one the last day there is, on which the newest names
   * hold.
   */
  private static LocalDate date(DocumentMetadata metadata) {
    return metadata
        .issuedOn()
        .or(() -> metadata.signatory().flatMap(s -> s.signedOn()))
        .or(metadata::publishedOn)
        .orElse(LocalDate.MAX);
  }

  private static void forEachUnit(GovernmentDocument document, UnitAction action) {
    List<ItemList> lists = lists(document);
    for (int list = 0; list < lists.size(); list++) {
      List<ResponsibilityItem> items = lists.get(list).items();
      for (int i = 0; i < items.size(); i++) {
        List<Assignment> assignments = items.get(i).assignments();
        for (int a = 0; a < assignments.size(); a++) {
          String at = "/lists/" + list + "/items/" + i + "/assignments/" + a + "/unit";
          action.accept(at, items.get(i), assignments.get(a).unit());
        }
      }
    }
  }

  private static List<ItemList> lists(GovernmentDocument document) {
    if (document instanceof ResponsibilityPlan plan) {
      return plan.lists();
    }
    return document instanceof ProgressReport report ? report.lists() : List.of();
  }

  /** Takes a unit with its pointer and its item. */
  private interface UnitAction {
    void accept(String at, ResponsibilityItem item, String unit);
  }
}
