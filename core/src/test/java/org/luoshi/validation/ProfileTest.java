package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.validation.rules.StandardRules;

class ProfileTest {

  private static final Validator STANDARD = Validator.standard();
  private static final ResponsibilityPlan BROKEN =
      Fixtures.plan(Fixtures.item(1, "新建“绿道", "区园林局"), Fixtures.item(2, "新建(公园", "区园林局", "区园林局"));

  private static Profile.Builder profile() {
    return Profile.builder().name("江湾区发布前校验");
  }

  private static FindingKind kind(String code, Category category) {
    return new FindingKind(code, Severity.WARNING, category);
  }

  private static List<String> skipped(Profile profile, String code) {
    return STANDARD.withProfile(profile).validate(BROKEN).skipped().stream()
        .filter(f -> f.code().equals(code))
        .map(f -> f.arguments().get(0))
        .toList();
  }

  @Test
  void selects_nothingNamed_takesAll() {
    assertTrue(Profile.all().selects(kind("LS-ITEM-001", Category.STYLE)));
    Validating.document(BROKEN)
        .by(STANDARD.withProfile(Profile.all()))
        .gives(
            "LS-TEXT-012 /lists/0/items/0/text",
            "LS-ITEM-003 /lists/0/items/1/assignments/1",
            "LS-TEXT-011 /lists/0/items/1/text");
  }

  @Test
  void selects_codeAreaOrCategory_takesWhatAnyOfThemNames() {
    Profile profile =
        profile()
            .addCodes("LS-TEXT-011")
            .addAreas("ITEM")
            .addCategories(Category.COMPLETENESS)
            .build();
    assertTrue(profile.selects(kind("LS-TEXT-011", Category.STYLE)));
    assertTrue(profile.selects(kind("JW-ITEM-009", Category.STYLE)));
    assertTrue(profile.selects(kind("LS-META-001", Category.COMPLETENESS)));
    assertFalse(profile.selects(kind("LS-TEXT-012", Category.STYLE)));
    Validating.document(BROKEN)
        .by(STANDARD.withProfile(profile))
        .gives("LS-ITEM-003 /lists/0/items/1/assignments/1", "LS-TEXT-011 /lists/0/items/1/text");
  }

  @Test
  void report_ofProfile_tellsEveryRuleThatWasNotRunAndWhy() {
    Profile profile =
        profile()
            .addAreas("ITEM", "ORG")
            .addExcluded("LS-ITEM-003")
            .addCodes("LS-TEXT-999")
            .build();
    ValidationReport report = STANDARD.withProfile(profile).validate(BROKEN);
    assertEquals("江湾区发布前校验", report.profile());
    assertEquals(List.of("LS-ITEM-003"), skipped(profile, "LS-RULE-003"));
    assertEquals(Fixtures.rulesOnRegister(), skipped(profile, "LS-RULE-002"));
    assertEquals(List.of("LS-TEXT-999"), skipped(profile, "LS-RULE-005"));
    assertTrue(skipped(profile, "LS-RULE-004").contains("LS-TEXT-011"));
    assertEquals(StandardRules.all().size() + 1, report.rules().size() + report.skipped().size());
    Finding notSelected =
        report.skipped().stream().filter(f -> f.code().equals("LS-RULE-004")).findFirst().get();
    assertEquals(
        "规则 " + notSelected.arguments().get(0) + " 未执行:校验方案“江湾区发布前校验”未选用",
        notSelected.message(Locale.CHINESE));
  }

  @Test
  void severities_ofProfile_gradeOverThoseOfTheRuleSet() {
    Profile profile =
        profile()
            .putSeverity("LS-TEXT-012", Severity.ERROR)
            .putSeverity("LS-ITEM-003", Severity.INFO)
            .build();
    ValidationReport report =
        STANDARD.withSeverity("LS-TEXT-012", Severity.INFO).withProfile(profile).validate(BROKEN);
    assertEquals(
        List.of(Severity.ERROR, Severity.INFO, Severity.WARNING),
        report.findings().stream().map(Finding::severity).toList());
    assertTrue(
        report.rules().stream()
            .anyMatch(k -> k.code().equals("LS-TEXT-012") && k.severity() == Severity.ERROR));
  }

  @Test
  void suppressions_ofProfile_keepTheFindingsWithTheirReason() {
    Suppression decision = Suppression.of("LS-TEXT-012", "/lists/0/items/0", "原文如此");
    ValidationReport report =
        STANDARD.withProfile(profile().addSuppressions(decision).build()).validate(BROKEN);
    assertEquals(2, report.findings().size());
    assertEquals(decision, report.suppressed().get(0).suppression());
  }

  @Test
  void of_profileWithRuleSets_looksThemUp() {
    RuleSetCoordinate standard = RuleSetCoordinate.parse("org.luoshi:standard:2026.1");
    Validator validator =
        Validator.of(
            profile().addRuleSets(standard).addAreas("TEXT").build(), RuleSets.installed());
    assertEquals(List.of(standard), validator.ruleSets());
    Validating.document(BROKEN)
        .by(validator)
        .gives("LS-TEXT-012 /lists/0/items/0/text", "LS-TEXT-011 /lists/0/items/1/text");
    Profile other = profile().addRuleSets(RuleSetCoordinate.parse("a:b:1")).build();
    assertThrows(IllegalArgumentException.class, () -> Validator.of(other, RuleSets.installed()));
  }

  @Test
  void name_blank_throws() {
    Profile.Builder blank = Profile.builder().name(" ");
    assertThrows(IllegalArgumentException.class, blank::build);
  }
}
