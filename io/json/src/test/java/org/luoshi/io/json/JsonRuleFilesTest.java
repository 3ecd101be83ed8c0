package org.luoshi.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.RuleSet;
import org.luoshi.validation.declared.RuleSetBinder;

class JsonRuleFilesTest {

  private static final JsonRuleFiles READER = JsonRuleFiles.standard();

  @Test
  void readTree_ruleFile_isBound() {
    Object tree =
        READER
            .readTree(
                "rules.json",
                """
                {"schemaVersion": "1.0", "kind": "RuleSet", "coordinate": "cn.jiangwan:tasks:2026.1",
                 "rules": [{"code": "JW-ITEM-001", "severity": "WARNING", "category": "COMPLETENESS",
                   "on": "ResponsibilityItem", "check": {"required": "deadline"}, "message": "无时限"}]}
                """)
            .orElseThrow();
    RuleSet set = RuleSetBinder.bind(tree).orElseThrow();
    assertEquals("[JW-ITEM-001 WARNING ResponsibilityItem]", set.rules().toString());
  }

  @Test
  void readTree_numbers_keepTheirDigits() {
    assertEquals(
        "{a=[1, 1.50, true, null]}",
        READER.readTree("", "{\"a\": [1, 1.50, true, null]}").value().orElseThrow().toString());
  }

  @Test
  void readTree_broken_isToldWithItsLine() {
    Map<String, Integer> lines =
        Map.of("{\"a\": 1,\n \"a\": 2}", 2, "{\"a\":\n\n", 3, "[1] 2", 1, "", 1, "[1e", 1);
    lines.forEach(
        (text, line) -> {
          Finding finding = READER.readTree("rules.json", text).findings().get(0);
          assertEquals("LS-RULE-010", finding.code());
          assertEquals(line, finding.location().orElseThrow().line(), text);
        });
  }

  @Test
  void readTree_deepNesting_isTold() {
    Map<String, Integer> findings =
        Map.of("[".repeat(100_000), 1, "[".repeat(50) + "]".repeat(50), 0);
    findings.forEach(
        (text, count) -> assertEquals(count, READER.readTree("", text).findings().size()));
  }

  @Property(tries = 500)
  void readTree_anyText_neverThrows(@ForAll String text) {
    ReadResult<Object> result = READER.readTree("", text);
    List<String> codes = result.findings().stream().map(Finding::code).toList();
    assertEquals(result.value().isPresent() ? List.of() : List.of("LS-RULE-010"), codes);
  }

  @Test
  void readRuleSet_mistakes_areToldWithTheirLines() throws IOException {
    String text =
        """
        {"schemaVersion": "1.0", "kind": "RuleSet", "coordinate": "cn.jiangwan:tasks:2026.1",
         "rules": [{"code": "JW-ITEM-001", "severity": "SEVERE", "category": "COMPLETENESS",
           "on": "ResponsibilityItem",
           "check": {"required": "dead/line"}, "message": "无时限"},
          {"code": "JW-ITEM-002"}]}
        """;
    List<String> told =
        READER
            .readRuleSet("规则.json", new ByteArrayInputStream(text.getBytes(UTF_8)))
            .findings()
            .stream()
            .map(f -> f.location().orElseThrow().line() + " " + f.path())
            .toList();
    assertTrue(told.contains("2 /rules/0/severity"), told::toString);
    assertTrue(told.contains("4 /rules/0/check/required"), told::toString);
    assertTrue(told.contains("5 /rules/1"), told::toString);
  }
}
