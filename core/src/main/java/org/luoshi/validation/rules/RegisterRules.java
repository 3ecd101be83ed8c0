package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.Tier;
import org.luoshi.model.organization.Organization;
import org.luoshi.model.organization.OrganizationEvent;
import org.luoshi.model.organization.Resolution;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Requirement;
import org.luoshi.validation.Rule;
import org.luoshi.validation.UnitNames;

/**
 * The rules that compare units with a register (单位名录规则). Changes whose day is only estimated tell
 * nothing.
 *
 * @since 0.1.0
 */
public final class RegisterRules {

  /** A unit is called by the name that it has on the day of the document (使用现行名称). */
  public static final Rule<UnitNames> RENAMED =
      names("LS-ORG-003", Severity.WARNING, RegisterRules::renamed);

  /** A unit has not been merged or divided (单位未撤并). */
  public static final Rule<UnitNames> ABOLISHED =
      names("LS-ORG-004", Severity.WARNING, RegisterRules::abolished);

  /** A unit exists on the day of the document (单位已成立). */
  public static final Rule<UnitNames> NOT_YET =
      names("LS-ORG-005", Severity.WARNING, RegisterRules::notYet);

  /** A name is of one unit (名称指向唯一). */
  public static final Rule<UnitNames> AMBIGUOUS =
      names("LS-ORG-006", Severity.INFO, RegisterRules::ambiguous);

  /** A unit of the register has one name in a document (同一单位名称一致). */
  public static final Rule<UnitNames> TWO_NAMES =
      names("LS-ORG-007", Severity.INFO, RegisterRules::twoNames);

  /** A department of the tier above is of a tier above (上级责任部门层级相符). */
  public static final Rule<ResponsibilityItem> WRONG_TIER =
      Rule.of(
              new FindingKind("LS-ORG-008", Severity.WARNING, Category.CONSISTENCY),
              ResponsibilityItem.class,
              RegisterRules::wrongTier)
          .requiring(Requirement.REGISTER);

  private RegisterRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(RENAMED, ABOLISHED, NOT_YET, AMBIGUOUS, TWO_NAMES, WRONG_TIER);
  }

  private static Rule<UnitNames> names(
      String code, Severity severity, Rule.Check<UnitNames> check) {
    FindingKind kind = new FindingKind(code, severity, Category.CONSISTENCY);
    return Rule.of(kind, UnitNames.class, check).requiring(Requirement.REGISTER);
  }

  private static void renamed(UnitNames units, Inspection inspection) {
    each(
        units,
        inspection,
        (unit, resolution) -> {
          if (resolution.method() == Resolution.Method.SUCCESSOR && !isReorganized(resolution)) {
            String name = resolution.organization().get().name();
            inspection.foundAt(unit.path(), unit.span(), unit.name(), name, day(resolution));
          }
        });
  }

  private static void abolished(UnitNames units, Inspection inspection) {
    LocalDate date = OrganizationRules.date(units.document().metadata());
    each(
        units,
        inspection,
        (unit, resolution) -> {
          if (isReorganized(resolution) && !day(resolution).isAfter(date)) {
            inspection.foundAt(unit.path(), unit.span(), unit.name(), day(resolution));
          }
        });
  }

  private static void notYet(UnitNames units, Inspection inspection) {
    LocalDate date = OrganizationRules.date(units.document().metadata());
    each(
        units,
        inspection,
        (unit, resolution) -> {
          if (!resolution.events().isEmpty() && day(resolution).isAfter(date)) {
            inspection.foundAt(unit.path(), unit.span(), unit.name(), day(resolution));
          }
        });
  }

  private static void ambiguous(UnitNames units, Inspection inspection) {
    each(
        units,
        inspection,
        (unit, resolution) -> {
          boolean known =
              resolution.method() == Resolution.Method.ALIAS
                  || resolution.method() == Resolution.Method.COMPLETED;
          if (known && resolution.organization().isEmpty() && resolution.events().isEmpty()) {
            inspection.foundAt(unit.path(), unit.span(), unit.name());
          }
        });
  }

  private static void twoNames(UnitNames units, Inspection inspection) {
    Map<Organization, String> names = new HashMap<>();
    each(
        units,
        inspection,
        (unit, resolution) -> {
          if (resolution.confidence() == Resolution.Confidence.CERTAIN
              && resolution.organization().isPresent()) {
            String first = names.putIfAbsent(resolution.organization().get(), unit.name());
            if (first != null
                && !OrganizationRules.shortName(first)
                    .equals(OrganizationRules.shortName(unit.name()))) {
              inspection.foundAt(unit.path(), unit.span(), first, unit.name());
            }
          }
        });
  }

  private static void wrongTier(ResponsibilityItem item, Inspection inspection) {
    List<Assignment> assignments = item.assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (assignments.get(i).role() == Role.COUNTERPART) {
        Optional<Tier> above = tier(assignments.get(i), inspection);
        Optional<Tier> lowest =
            above.flatMap(
                t ->
                    assignments.stream()
                        .filter(a -> a.role() != Role.COUNTERPART)
                        .flatMap(a -> tier(a, inspection).stream())
                        .max(Tier::compareTo));
        if (lowest.isPresent() && above.get().compareTo(lowest.get()) >= 0) {
          inspection.found(
              "/assignments/" + i, assignments.get(i).unit(), above.get().chineseName(), item.id());
        }
      }
    }
  }

  private static Optional<Tier> tier(Assignment assignment, Inspection inspection) {
    return inspection.register().find(assignment.unit()).flatMap(Organization::tier);
  }

  private static boolean isReorganized(Resolution resolution) {
    return resolution.events().stream()
        .anyMatch(
            event ->
                event.kind() == OrganizationEvent.Kind.MERGED
                    || event.kind() == OrganizationEvent.Kind.SPLIT);
  }

  private static LocalDate day(Resolution resolution) {
    return resolution.events().get(0).date();
  }

  /** Hands over each name with what the register knows for sure. */
  private static void each(UnitNames units, Inspection inspection, NameAction action) {
    LocalDate date = OrganizationRules.date(units.document().metadata());
    for (UnitNames.Mention unit : units.names()) {
      Resolution resolution = inspection.register().resolve(unit.name(), date);
      if (resolution.events().stream().noneMatch(OrganizationEvent::isEstimated)) {
        action.accept(unit, resolution);
      }
    }
  }

  /** Takes a name with what the register says. */
  private interface NameAction {
    void accept(UnitNames.Mention unit, Resolution resolution);
  }
}
