package org.luoshi.io.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.RuleSet;
import org.luoshi.validation.declared.RuleSetBinder;

class YamlRuleFilesTest {

  private static final YamlRuleFiles READER = YamlRuleFiles.standard();

  private static Object tree(String text) {
    return READER.readTree("", text).value().orElseThrow();
  }

  @Test
  void readTree_ruleFile_isBound() {
    Object tree =
        tree(
            """
            # 江湾区规则
            schemaVersion: 1.0
            kind: RuleSet
            coordinate: cn.jiangwan:tasks:2026.1
            validFrom: 2026-01-01
            rules:
              - code: JW-ITEM-001
                severity: WARNING
                category: COMPLETENESS
                on: ResponsibilityItem
                check:
                  if: {matches: {path: text, pattern: "*开工*"}}
                  then: {required: deadline}
                message: {zh: "事项 {0} 没有时限", en: "Item {0} has no deadline"}
            """);
    RuleSet set = RuleSetBinder.bind(tree).orElseThrow();
    assertEquals("[JW-ITEM-001 WARNING ResponsibilityItem]", set.rules().toString());
    assertEquals("2026-01-01", set.validFrom().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Boolean",
        "False | String",
        "yes | String",
        "12 | BigDecimal",
        "-0.50 | BigDecimal",
        "007 | String",
        "1. | String",
        ".5 | String",
        "1e5 | String",
        "0x1F | String",
        "2026-01-01 | String",
        "'\"12\"' | String"
      })
  void readTree_scalar_isWhatJsonWouldCallIt(String text, String type) {
    Object value = ((List<?>) tree("- " + text)).get(0);
    assertEquals(type, value.getClass().getSimpleName());
  }

  @Test
  void readTree_nothing_isNull() {
    assertNull(((List<?>) tree("- ~\n- null")).get(0));
    assertEquals(new ReadResult<>(Optional.empty(), List.of()), READER.readTree("", "# only"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1⏎a: 2 | 2 | a key that stands twice",
        "a: &x 1⏎b: *x | 2 | an alias",
        "a: !!java.io.File x | 1 | a tag",
        "a: !x [1] | 1 | a tag",
        "a: 1⏎---⏎b: 2 | 2 | a second document",
        "? [a]⏎: 1 | 1 | a key that is no text"
      })
  void readTree_whatCouldGrow_isRefusedWithItsLine(String text, int line, String what) {
    Finding finding = READER.readTree("r.yaml", text.replace('⏎', '\n')).findings().get(0);
    assertEquals("LS-RULE-010", finding.code());
    assertEquals(List.of("rule files must not have " + what), finding.arguments());
    assertEquals(line, finding.location().orElseThrow().line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "a: b: c", "\t- a", "a: \"", "%YAML 3.0\n---\na", "\u0000"})
  void readTree_broken_isTold(String text) {
    assertEquals("LS-RULE-010", READER.readTree("", text).findings().get(0).code());
  }

  @Test
  void readTree_deepNesting_endsSoon() {
    assertEquals(List.of(), READER.readTree("", "[".repeat(100) + "]".repeat(100)).findings());
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (String deep : List.of("[", "{a: ", "- ", "? ")) {
            assertEquals(1, READER.readTree("", deep.repeat(200_000)).findings().size());
          }
        });
  }

  @Property(tries = 1_000)
  void readTree_anyText_neverThrows(
      @ForAll
          @Chars({
            'a', ':', '-', ' ', '\n', '[', '{', '"', '*', '&', '?', '甲', '|', '#', '\t', '%', '!',
            '\'', '>', ',', ']', '}', '\u0085', '\uFEFF', '\uD800'
          })
          @StringLength(max = 20)
          String text) {
    ReadResult<Object> result = READER.readTree("", text);
    assertEquals(true, result.value().isEmpty() || result.findings().isEmpty());
  }

  @Test
  void readRuleSet_mistakes_areToldWithTheirLines() throws IOException {
    String text =
        """
        # 江湾区规则
        schemaVersion: 1.0
        kind: RuleSet
        coordinate: cn.jiangwan:tasks:2026.1
        rules:
          - code: JW-ITEM-001
            severity: SEVERE
            category: COMPLETENESS
            on: ResponsibilityItem
            check:
              required: deadlines
            message: 无时限
          - code: JW-ITEM-002
        """;
    List<String> told =
        READER
            .readRuleSet("规则.yaml", new ByteArrayInputStream(text.getBytes(UTF_8)))
            .findings()
            .stream()
            .map(f -> f.location().orElseThrow().line() + " " + f.path())
            .toList();
    assertTrue(told.contains("7 /rules/0/severity"), told::toString);
    assertTrue(told.contains("11 /rules/0/check/required"), told::toString);
    assertTrue(told.contains("13 /rules/1"), told::toString);
  }
}
