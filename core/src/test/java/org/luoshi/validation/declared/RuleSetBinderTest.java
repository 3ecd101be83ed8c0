package org.luoshi.validation.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luoshi.validation.declared.RuleFiles.file;
import static org.luoshi.validation.declared.RuleFiles.mistakes;
import static org.luoshi.validation.declared.RuleFiles.object;
import static org.luoshi.validation.declared.RuleFiles.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.RuleSet;

class RuleSetBinderTest {

  private static final Object GOOD = object("required", "deadline");

  private static void check(Object check, String... expected) {
    assertEquals(List.of(expected), mistakes(file(rule("ResponsibilityItem", check))));
  }

  private static Map<String, Object> with(String member, Object value) {
    Map<String, Object> rule = rule("ResponsibilityItem", GOOD);
    rule.put(member, value);
    return file(rule);
  }

  @Test
  void bind_wholeHead_isKept() {
    Map<String, Object> file = file();
    file.put("validFrom", "2026-01-01");
    file.put("validTo", "2026-12-31");
    file.put("successor", "cn.jiangwan:tasks:2027.1");
    file.put("rules", List.of(rule("ItemList", object("required", "title"))));
    RuleSet set = RuleSetBinder.bind(file).orElseThrow();
    assertEquals("cn.jiangwan:tasks:2026.1", set.coordinate().toString());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), set.validFrom());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), set.validTo());
    assertEquals("cn.jiangwan:tasks:2027.1", set.successor().orElseThrow().toString());
    assertEquals("JW-ITEM-001 WARNING ItemList", set.rules().get(0).toString());
  }

  @Test
  void bind_noFileAtAll_tellsWhatIsMissing() {
    assertEquals(
        List.of("LS-RULE-011", "LS-RULE-012", "LS-RULE-012", "LS-RULE-012", "LS-RULE-012"),
        mistakes(List.of()));
    assertEquals(
        List.of("LS-RULE-011 /rules"),
        mistakes(
            object(
                "schemaVersion",
                "1.0",
                "kind",
                "RuleSet",
                "coordinate",
                "a:b:1",
                "rules",
                List.of())));
  }

  @Test
  void bind_brokenHead_isToldAtItsMember() {
    Map<String, Object> file = file(rule("ItemList", object("required", "title")));
    file.put("schemaVersion", 2.0);
    file.put("kind", "Rules");
    file.put("coordinate", "jiangwan");
    file.put("validFrom", "2026-02-30");
    file.put("vald/To", "");
    assertEquals(
        List.of(
            "LS-RULE-013 /vald~1To",
            "LS-RULE-011 /schemaVersion",
            "LS-RULE-011 /kind",
            "LS-RULE-011 /coordinate",
            "LS-RULE-011 /validFrom"),
        mistakes(file));
    assertEquals(Optional.empty(), RuleSetBinder.bind(file).value());
  }

  @Test
  void bind_lastDayBeforeTheFirst_isTold() {
    Map<String, Object> file = file(rule("ItemList", object("required", "title")));
    file.put("validFrom", "2026-02-01");
    file.put("validTo", "2026-01-31");
    assertEquals(List.of("LS-RULE-011 /validTo"), mistakes(file));
  }

  @Test
  void bind_brokenRule_isLeftOutAndTheOthersKept() {
    Map<String, Object> broken = rule("ResponsibilityItem", GOOD);
    broken.put("code", "JW-ITEM-002");
    broken.put("severity", "FATAL");
    ReadResult<RuleSet> result =
        RuleSetBinder.bind(file(broken, rule("ItemList", object("required", "title"))));
    assertEquals(1, result.value().orElseThrow().rules().size());
    assertEquals("LS-RULE-020", result.findings().get(0).code());
    assertEquals(
        "不认识的词“FATAL”;可用的有 INFO WARNING ERROR", result.findings().get(0).message(Locale.CHINESE));
  }

  @Test
  void bind_code_hasItsFormIsOwnAndStandsOnce() {
    assertEquals(List.of("LS-RULE-019 /rules/0/code"), mistakes(with("code", "JW-1")));
    assertEquals(List.of("LS-RULE-019 /rules/0/code"), mistakes(with("code", "LS-ITEM-001")));
    assertEquals(
        List.of("LS-RULE-019 /rules/1/code"),
        mistakes(
            file(rule("ItemList", object("required", "title")), rule("ResponsibilityItem", GOOD))));
  }

  @Test
  void bind_wordsOfRule_areThoseOfTheVocabulary() {
    assertEquals(List.of("LS-RULE-020 /rules/0/category"), mistakes(with("category", "FORM")));
    assertEquals(List.of("LS-RULE-015 /rules/0/on"), mistakes(with("on", "Task")));
    assertEquals(List.of("LS-RULE-011 /rules/0/on"), mistakes(with("on", 3)));
    assertEquals(List.of("LS-RULE-013 /rules/0/level"), mistakes(with("level", 3)));
    assertEquals(
        List.of("LS-RULE-012 /rules/0/message"), mistakes(with("message", object("en", "x"))));
    assertEquals(List.of("LS-RULE-011 /rules/0/hint"), mistakes(with("hint", " ")));
    assertEquals(List.of("LS-RULE-021 /rules/0/hint"), mistakes(with("hint", "长".repeat(2_001))));
  }

  @Test
  void bind_check_isOneKnownVerb() {
    check("required", "LS-RULE-011 /rules/0/check");
    check(object(), "LS-RULE-011 /rules/0/check");
    check(object("required", "deadline", "unique", "deadline"), "LS-RULE-011 /rules/0/check");
    check(object("forbidden", "deadline"), "LS-RULE-014 /rules/0/check/forbidden");
    check(object("then", GOOD), "LS-RULE-012 /rules/0/check");
    check(object("if", GOOD, "else", GOOD, "then", GOOD), "LS-RULE-013 /rules/0/check/else");
  }

  @Test
  void bind_ifInsideIf_hasALimit() {
    Object deep = GOOD;
    for (int i = 0; i < 8; i++) {
      deep = object("if", GOOD, "then", deep);
    }
    check(deep);
    String at = "/rules/0/check" + "/then".repeat(8);
    check(
        object("if", GOOD, "then", deep),
        "LS-RULE-021 " + at + "/if",
        "LS-RULE-021 " + at + "/then");
  }

  @Test
  void bind_path_leadsToMembersOfTheModelOnly() {
    check(object("required", "deadlines"), "LS-RULE-016 /rules/0/check/required");
    check(object("required", "deadline.length"), "LS-RULE-016 /rules/0/check/required");
    check(object("required", "getClass"), "LS-RULE-016 /rules/0/check/required");
    check(object("required", "toBuilder"), "LS-RULE-016 /rules/0/check/required");
    check(
        object("required", "assignments.role.getDeclaringClass"),
        "LS-RULE-016 /rules/0/check/required");
    check(object("required", "assignments.hashCode"), "LS-RULE-016 /rules/0/check/required");
    check(object("required", ""), "LS-RULE-011 /rules/0/check/required");
    check(object("required", "."), "LS-RULE-016 /rules/0/check/required");
    check(object("required", ".a".repeat(11)), "LS-RULE-021 /rules/0/check/required");
    Finding finding =
        RuleSetBinder.bind(file(rule("Signatory", object("required", "name")))).findings().get(0);
    assertEquals("路径“name”中的“name”不存在;此处可用的有 signedOn span unit", finding.message(Locale.CHINESE));
  }

  @Test
  void bind_path_leadsToWhatTheCheckNeeds() {
    check(object("unique", "assignments"), "LS-RULE-017 /rules/0/check/unique");
    check(object("sum", object("path", "text", "equal", 1)), "LS-RULE-017 /rules/0/check/sum/path");
    check(
        object("compare", object("path", "targets.value.value", "equal", "targets.value.value")),
        "LS-RULE-017 /rules/0/check/compare/equal");
    check(
        object("dateOrder", List.of("deadline", "deadline")),
        "LS-RULE-017 /rules/0/check/dateOrder/0",
        "LS-RULE-017 /rules/0/check/dateOrder/1");
    check(
        object("dateOrder", List.of("deadline")),
        "LS-RULE-017 /rules/0/check/dateOrder/0",
        "LS-RULE-011 /rules/0/check/dateOrder");
    check(
        object("count", object("path", "assignments", "matching", "*", "equal", 1)),
        "LS-RULE-017 /rules/0/check/count/path");
  }

  @Test
  void bind_arguments_areThereAndRight() {
    check(object("oneOf", object("path", "text")), "LS-RULE-012 /rules/0/check/oneOf");
    check(
        object("oneOf", object("path", "text", "values", List.of())),
        "LS-RULE-011 /rules/0/check/oneOf/values");
    check(
        object("oneOf", object("path", "text", "values", Collections.nCopies(10_001, "a"))),
        "LS-RULE-021 /rules/0/check/oneOf/values");
    check(
        object("oneOf", object("path", "assignments.role", "values", List.of("LEAD", "BOSS"))),
        "LS-RULE-020 /rules/0/check/oneOf/values/1");
    check(
        object("matches", object("path", "text", "pattern", "[")),
        "LS-RULE-018 /rules/0/check/matches/pattern");
    check(
        object("matches", object("path", "text", "pattern", List.of("a", 3))),
        "LS-RULE-011 /rules/0/check/matches/pattern/1");
    check(object("count", object("path", "assignments")), "LS-RULE-012 /rules/0/check/count");
    check(
        object("count", object("path", "assignments", "atMost", Double.NaN)),
        "LS-RULE-011 /rules/0/check/count/atMost");
    check(
        object("count", object("path", "assignments", "atMost", "1e999")),
        "LS-RULE-016 /rules/0/check/count/atMost");
    check(
        object(
            "count",
            object("path", "assignments", "atMost", new java.math.BigDecimal("1e999999999"))),
        "LS-RULE-011 /rules/0/check/count/atMost");
  }

  @Test
  void bind_nullAnywhere_isTold() {
    assertTrue(mistakes(null).contains("LS-RULE-011"));
    Map<String, Object> rule = rule("ResponsibilityItem", GOOD);
    rule.replaceAll((name, value) -> null);
    assertEquals(
        List.of("code", "severity", "category", "message", "on"),
        mistakes(file(rule)).stream()
            .filter(m -> m.startsWith("LS-RULE-011"))
            .map(m -> m.substring(m.lastIndexOf('/') + 1))
            .toList());
  }
}
