package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luoshi.base.Library;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;
import org.luoshi.validation.rules.ItemRules;
import org.luoshi.validation.rules.StandardRules;

class ValidatorTest {

  private static final Validator STANDARD = Validator.standard();
  private static final ResponsibilityPlan BROKEN =
      Fixtures.plan(Fixtures.item(1, "新建“绿道", "区园林局"), Fixtures.item(2, "新建(公园", "区园林局", "区园林局"));

  private static Rule<ResponsibilityItem> rule(String code, Rule.Check<ResponsibilityItem> check) {
    FindingKind kind = new FindingKind(code, Severity.WARNING, Category.STYLE);
    return Rule.of(kind, ResponsibilityItem.class, check);
  }

  private static RuleSet.Builder ruleSet(Rule<?>... rules) {
    return RuleSet.builder()
        .coordinate(RuleSetCoordinate.parse("cn.jiangwan:own:2026.1"))
        .addRules(rules);
  }

  @Test
  void standard_report_namesRulesVersionAndWhatWasSkipped() {
    ValidationReport report = STANDARD.validate(BROKEN);
    assertEquals("[org.luoshi:standard:2026.1]", report.ruleSets().toString());
    assertEquals("all", report.profile());
    assertEquals(
        STANDARD.validate(BROKEN).skipped().size() + report.rules().size(),
        StandardRules.all().size());
    assertTrue(Character.isDigit(report.libraryVersion().charAt(0)), report.libraryVersion());
    assertEquals(Library.version(), report.libraryVersion());
    assertEquals(
        Set.of("LS-RULE-002"),
        report.skipped().stream().map(Finding::code).collect(Collectors.toSet()));
    assertEquals(
        Fixtures.rulesOnRegister(),
        report.skipped().stream().map(f -> f.arguments().get(0)).toList());
    assertEquals(report, Validator.standard().validate(BROKEN));
  }

  @Test
  void counts_ofFindings_haveAllSeverities() {
    ValidationReport report = STANDARD.validate(BROKEN);
    assertEquals(Map.of(Severity.ERROR, 0, Severity.WARNING, 3, Severity.INFO, 0), report.counts());
    assertEquals(
        List.of(Severity.ERROR, Severity.WARNING, Severity.INFO),
        List.copyOf(report.counts().keySet()));
    assertEquals(Optional.of(Severity.WARNING), report.highest());
    assertFalse(report.hasErrors());
    assertTrue(STANDARD.validate(Fixtures.plan(Fixtures.item(1, "", "区园林局"))).hasErrors());
    assertEquals(Optional.empty(), report.withFindings().highest());
  }

  @Test
  void without_code_isSkippedAndTold() {
    Validator validator = STANDARD.without("LS-TEXT-011", "LS-ITEM-003");
    Validating.document(BROKEN).by(validator).gives("LS-TEXT-012 /lists/0/items/0/text");
    assertEquals(
        List.of("LS-RULE-003 LS-ITEM-003", "LS-RULE-003 LS-TEXT-011"),
        validator.validate(BROKEN).skipped().stream()
            .filter(f -> f.code().equals("LS-RULE-003"))
            .map(f -> f.code() + " " + f.arguments().get(0))
            .toList());
    assertThrows(IllegalArgumentException.class, () -> STANDARD.without("LS-TEXT-999"));
  }

  @Test
  void withSeverity_ofCode_gradesFindings() {
    ValidationReport report =
        STANDARD
            .withSeverity("LS-TEXT-012", Severity.ERROR)
            .withSeverity("LS-ITEM-003", Severity.INFO)
            .validate(BROKEN);
    assertEquals(
        List.of(Severity.ERROR, Severity.INFO, Severity.WARNING),
        report.findings().stream().map(Finding::severity).toList());
    assertThrows(
        IllegalArgumentException.class, () -> STANDARD.withSeverity("LS-TEXT-999", Severity.INFO));
  }

  @Test
  void suppressing_codeAndPlace_keepsFindingWithReason() {
    Suppression suppression = Suppression.of("LS-TEXT-012", "/lists/0/items/0", "原文如此");
    ValidationReport report = STANDARD.suppressing(suppression).validate(BROKEN);
    assertEquals(
        List.of("LS-ITEM-003", "LS-TEXT-011"),
        report.findings().stream().map(Finding::code).toList());
    assertEquals(1, report.suppressed().size());
    assertEquals(suppression, report.suppressed().get(0).suppression());
    assertEquals("/lists/0/items/0/text", report.suppressed().get(0).finding().path());
  }

  @Test
  void suppression_place_isWholeSegmentsOrDocument() {
    Finding finding =
        new FindingKind("LS-TEXT-012", Severity.INFO, Category.STYLE)
            .at("/lists/0/items/12/text", Optional.empty());
    assertTrue(Suppression.of("LS-TEXT-012", "", "全文").matches(finding));
    assertTrue(Suppression.of("LS-TEXT-012", "/lists/0/items/12/text", "本处").matches(finding));
    assertTrue(Suppression.of("LS-TEXT-012", "/lists/0/items/12", "本项").matches(finding));
    assertFalse(Suppression.of("LS-TEXT-012", "/lists/0/items/1", "他项").matches(finding));
    assertFalse(Suppression.of("LS-TEXT-011", "", "他类").matches(finding));
    assertThrows(IllegalArgumentException.class, () -> Suppression.of("LS-TEXT-012", "", " "));
    assertThrows(
        IllegalArgumentException.class, () -> Suppression.of("LS-TEXT-012", "lists", "原文如此"));
  }

  @Test
  void rule_thatThrows_isToldAndStopsNoOther() {
    Rule<ResponsibilityItem> broken =
        rule(
            "LS-OWN-001",
            (item, inspection) -> {
              throw new IllegalStateException("no calendar");
            });
    Validator validator = Validator.of(ruleSet(broken, ItemRules.UNIT_REPEATED).build());
    Validating.document(BROKEN)
        .by(validator)
        .gives(
            "LS-RULE-001 /lists/0/items/0",
            "LS-RULE-001 /lists/0/items/1",
            "LS-ITEM-003 /lists/0/items/1/assignments/1");
    assertEquals(
        List.of("LS-OWN-001", "java.lang.IllegalStateException: no calendar"),
        validator.validate(BROKEN).findings().get(0).arguments());
  }

  @Test
  void rule_thatReportsNoPointerOrAsksForMore_isTold() {
    Rule<ResponsibilityItem> noPointer =
        rule("LS-OWN-001", (item, inspection) -> inspection.found("text"));
    Rule<ResponsibilityItem> asks = rule("LS-OWN-002", (item, inspection) -> inspection.register());
    Validating.document(Fixtures.plan(Fixtures.item(1, "新建绿道", "区园林局")))
        .by(Validator.of(ruleSet(noPointer, asks).build()))
        .gives("LS-RULE-001 /lists/0/items/0", "LS-RULE-001 /lists/0/items/0");
  }

  @Test
  void rule_thatRequiresRegister_runsWithOne() {
    Rule<ResponsibilityItem> asks =
        rule("LS-OWN-002", (item, i) -> i.found("", i.register().organizations().size()))
            .requiring(Requirement.REGISTER);
    Validator validator = Validator.of(ruleSet(asks).build());
    assertEquals(List.of(), validator.validate(BROKEN).findings());
    OrganizationRegister empty = OrganizationRegister.builder().build();
    ValidationReport report = validator.withRegister(empty).validate(BROKEN);
    assertEquals(List.of(), report.skipped());
    assertEquals(2, report.findings().size());
  }

  @Test
  void with_ownRule_runsBesideTheOthers() {
    Rule<ResponsibilityItem> own =
        rule("LS-OWN-001", (item, inspection) -> inspection.found("/id", item.id()));
    Validating.document(Fixtures.plan(Fixtures.item(1, "新建绿道", "区园林局")))
        .by(STANDARD.with(own))
        .gives("LS-OWN-001 /lists/0/items/0/id");
    assertThrows(IllegalArgumentException.class, () -> STANDARD.with(ItemRules.NO_UNITS));
    assertEquals(
        "LS-OWN-001",
        STANDARD.with(own).validate(BROKEN).findings().get(0).message(Locale.ENGLISH));
    assertEquals(
        "[org.luoshi:standard:2026.1, local:rules:0]",
        STANDARD.with(own).with(rule("LS-OWN-002", own.check())).ruleSets().toString());
  }

  @Test
  void findings_ofSource_areInItsOrderWithPlaceAndQuote() {
    String second = "2.新建(公园" + "园".repeat(50);
    SourceDocument source = SourceDocument.ofText("plan.txt", "𠮷标题\n1.新建“绿道\n" + second);
    ResponsibilityPlan plan =
        Fixtures.plan(
            Fixtures.item(2, "新建(公园", "区园林局").withSpan(Span.of(12, 12 + second.length())),
            Fixtures.item(1, "新建“绿道", "区园林局").withSpan(Span.of(4, 11)));
    List<Finding> findings = STANDARD.validate(plan, source).findings();
    assertEquals(
        List.of("LS-TEXT-012 /lists/0/items/1/text", "LS-TEXT-011 /lists/0/items/0/text"),
        findings.stream().map(Validating::brief).toList());
    SourceLocation first = findings.get(0).location().orElseThrow();
    assertEquals(new SourceLocation("plan.txt", 2, 4, 11, "1.新建“绿道"), first);
    SourceLocation last = findings.get(1).location().orElseThrow();
    assertEquals("2.新建(公园" + "园".repeat(33) + "…", last.quote());
    assertEquals(
        "WARNING LS-TEXT-012 plan.txt:2 /lists/0/items/1/text: 引号或书名号不成对:“新建“绿道”中的““”",
        findings.get(0).toString());
  }

  @Test
  void findings_outsideOfSource_haveNoPlace() {
    ResponsibilityPlan plan =
        Fixtures.plan(Fixtures.item(1, "新建“绿道", "区园林局").withSpan(Span.of(4, 11)));
    ValidationReport report = STANDARD.validate(plan, SourceDocument.ofText("other.txt", "𠮷短文"));
    assertEquals(Optional.empty(), report.findings().get(0).location());
    assertEquals(1, report.findings().size());
  }

  @Test
  void ruleSet_brokenInvariants_throw() {
    RuleSet.Builder twice = ruleSet(ItemRules.NO_UNITS, ItemRules.NO_UNITS);
    assertThrows(IllegalArgumentException.class, twice::build);
    RuleSet.Builder foreign = ruleSet(ItemRules.NO_UNITS).putSeverity("LS-ITEM-002", Severity.INFO);
    assertThrows(IllegalArgumentException.class, foreign::build);
    RuleSet.Builder backward =
        ruleSet().validFrom(LocalDate.of(2026, 2, 1)).validTo(LocalDate.of(2026, 1, 31));
    assertThrows(IllegalArgumentException.class, backward::build);
    assertThrows(
        IllegalArgumentException.class,
        () -> Rule.of(ItemRules.NO_UNITS.kind(), String.class, (text, inspection) -> {}));
  }

  @Test
  void coordinate_parseOfToString_isTheSame() {
    RuleSetCoordinate coordinate = RuleSetCoordinate.of("cn.jiangwan", "own", "2026.1");
    assertEquals(coordinate, RuleSetCoordinate.parse(coordinate.toString()));
    assertThrows(IllegalArgumentException.class, () -> RuleSetCoordinate.parse("own:2026.1"));
    assertThrows(IllegalArgumentException.class, () -> RuleSetCoordinate.of("a:b", "own", "1"));
    assertThrows(IllegalArgumentException.class, () -> RuleSetCoordinate.of("a", " ", "1"));
  }
}
