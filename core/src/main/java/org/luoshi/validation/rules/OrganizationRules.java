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
import org.luoshi.model.organization.Resolution;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Requirement;
import org.luoshi.validation.Rule;
import org.luoshi.validation.UnitNames;

/**
 * The rules on units (单位规则). Each name is told once, where it stands first.
 *
 * @since 0.1.0
 */
public final class OrganizationRules {

  /** A unit is in the register (单位须在名录中). */
  public static final Rule<UnitNames> UNKNOWN_UNIT =
      Rule.of(
              new FindingKind("LS-ORG-001", Severity.WARNING, Category.CONSISTENCY),
              UnitNames.class,
              OrganizationRules::unknownUnit)
          .requiring(Requirement.REGISTER);

  /** A unit has one name in a document (单位名称前后一致). */
  public static final Rule<UnitNames> TWO_NAMES =
      Rule.of(
          new FindingKind("LS-ORG-002", Severity.INFO, Category.CONSISTENCY),
          UnitNames.class,
          OrganizationRules::twoNames);

  /** A unit is not called by its full name and by an abbreviation (全称简称不混用). */
  public static final Rule<UnitNames> ABBREVIATED =
      Rule.of(
          new FindingKind("LS-ORG-009", Severity.INFO, Category.CONSISTENCY),
          UnitNames.class,
          OrganizationRules::abbreviated);

  /** A unit is called with the sign of its level throughout (层级字样一致). */
  public static final Rule<UnitNames> LEVEL_LEFT_OUT =
      Rule.of(
          new FindingKind("LS-ORG-010", Severity.INFO, Category.CONSISTENCY),
          UnitNames.class,
          OrganizationRules::levelLeftOut);

  private static final int SHORTEST = 3;
  private static final String LEVELS = "省市县区";

  private OrganizationRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(UNKNOWN_UNIT, TWO_NAMES, ABBREVIATED, LEVEL_LEFT_OUT);
  }

  private static void unknownUnit(UnitNames units, Inspection inspection) {
    LocalDate date = date(units.document().metadata());
    Set<String> told = new HashSet<>();
    for (UnitNames.Mention unit : units.names()) {
      String name = unit.name();
      if (!isCollective(name)
          && inspection.register().resolve(name, date).method() == Resolution.Method.UNKNOWN
          && told.add(name)) {
        inspection.foundAt(unit.path(), unit.span(), name);
      }
    }
  }

  private static void twoNames(UnitNames units, Inspection inspection) {
    Map<String, String> names = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (UnitNames.Mention unit : units.names()) {
      String name = Texts.plain(unit.name());
      String first = names.putIfAbsent(shortName(name), name);
      if (first != null && !first.equals(name) && told.add(name)) {
        inspection.foundAt(unit.path(), unit.span(), first, name);
      }
    }
  }

  private static void abbreviated(UnitNames units, Inspection inspection) {
    Map<String, String> names = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (UnitNames.Mention unit : units.names()) {
      String name = shortName(Texts.plain(unit.name()));
      String first = names.putIfAbsent(Abbreviations.abbreviate(name), name);
      if (first != null && !first.equals(name) && told.add(name)) {
        inspection.foundAt(unit.path(), unit.span(), first, unit.name());
      }
    }
  }

  private static void levelLeftOut(UnitNames units, Inspection inspection) {
    Map<String, String> names = new HashMap<>();
    for (UnitNames.Mention unit : units.names()) {
      String name = Texts.plain(unit.name());
      boolean hasLevel = LEVELS.indexOf(name.charAt(0)) >= 0;
      String bare = hasLevel ? name.substring(1) : name;
      boolean shared = !hasLevel && !unit.isFirst(); // as in 省教育厅、财政厅
      if (bare.length() >= SHORTEST && !unit.isCounterpart() && !shared) {
        String first = names.putIfAbsent(bare, name);
        if (first != null && !first.equals(name) && (first.equals(bare) || name.equals(bare))) {
          inspection.foundAt(unit.path(), unit.span(), first, name);
        }
      }
    }
  }

  /** Returns the name by which two forms of one name are the same; never one of two bodies. */
  static String shortName(String name) {
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
  static LocalDate date(DocumentMetadata metadata) {
    return metadata
        .issuedOn()
        .or(() -> metadata.signatory().flatMap(s -> s.signedOn()))
        .or(metadata::publishedOn)
        .orElse(LocalDate.MAX);
  }
}
