package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.io.json.JsonSchemas;
import org.luoshi.io.yaml.YamlRuleFiles;

/** What the page on rule files shows does what it says. */
class RuleFilesTest {

  private static final Path PAGE = Path.of("..", "..", ".github", "rule-files.md");
  private static final String PLAN =
      """
      2026年江湾区《政府工作报告》主要目标任务责任分解
      1.东湾大道年内开工。(责任单位:区住建局)
      2.力争新建口袋公园10个。(责任单位:区城管局、区城管局)
      3.新增养老床位300张。(责任单位:市民政局)
      """;

  @TempDir Path folder;
  private Path rules;
  private Path profile;
  private Path plan;

  @BeforeEach
  void takeFromThePage() throws IOException {
    List<String> blocks =
        Pattern.compile("```yaml\n([^`]+)```")
            .matcher(Files.readString(PAGE).replace("\r\n", "\n"))
            .results()
            .map((MatchResult block) -> block.group(1))
            .toList();
    rules = Files.writeString(folder.resolve("rules.yaml"), blocks.get(0));
    profile = Files.writeString(folder.resolve("profile.yaml"), blocks.get(1));
    plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
  }

  private JsonNode check(Object... options) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("check", plan, "--to", "json"));
    arguments.addAll(List.of(options));
    Run run = Run.of(arguments.toArray());
    assertEquals("", run.err());
    return new ObjectMapper().readTree(run.out()).path("files").path(0);
  }

  private static List<String> findings(JsonNode file) {
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : file.path("findings")) {
      findings.add(
          finding.path("location").path("line").asText()
              + " "
              + finding.path("severity").asText()
              + " "
              + finding.path("code").asText());
    }
    return findings;
  }

  @Test
  void filesOfThePage_areValidAgainstTheSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.ruleFiles());
    assertEquals(List.of(), schema.validate(tree(rules)));
    assertEquals(List.of(), schema.validate(tree(profile)));
    for (String wrong :
        List.of(
            "JW-ITEM-001 LS-ITEM-001",
            "ResponsibilityItem Task",
            "atMost most",
            "matches: like:",
            "required: forbidden:",
            "WARNING GRAVE")) {
      String[] change = wrong.split(" ");
      String broken = Files.readString(rules).replace(change[0], change[change.length - 1]);
      Path file = Files.writeString(folder.resolve("broken.yaml"), broken);
      assertFalse(schema.validate(tree(file)).isEmpty(), wrong);
    }
    Matcher types = Pattern.compile("`on` is one of ([^.]+),").matcher(Files.readString(PAGE));
    assertTrue(types.find());
    Set<String> told =
        new TreeSet<>(List.of(types.group(1).replaceAll("[^A-Za-z]+", " ").strip().split(" ")));
    told.remove("or");
    Set<String> listed = new TreeSet<>();
    new ObjectMapper()
        .readTree(JsonSchemas.ruleFiles())
        .at("/$defs/rule/properties/on/enum")
        .forEach(type -> listed.add(type.asText()));
    assertEquals(told, listed);
    Files.writeString(rules, Files.readString(rules).replace("on: Assignment", "on: Nothing"));
    String message = Run.of("check", plan, "--rules", rules).err();
    String known = message.substring(message.lastIndexOf("可用的有 ") + 5).strip();
    assertEquals(listed, new TreeSet<>(List.of(known.split(" "))));
  }

  private static JsonNode tree(Path yaml) throws IOException {
    String text = Files.readString(yaml);
    return new ObjectMapper()
        .valueToTree(YamlRuleFiles.standard().readTree("", text).orElseThrow());
  }

  @Test
  void rulesOfThePage_onAPlan_runBesideTheStandardOnes() throws IOException {
    JsonNode file = check("--rules", rules);
    List<String> found = findings(file);
    assertTrue(found.contains("2 WARNING JW-ITEM-001"), found::toString);
    assertTrue(found.contains("3 INFO JW-ITEM-002"), found::toString);
    assertTrue(found.contains("3 WARNING LS-ITEM-003"), found::toString);
    assertTrue(found.contains("4 WARNING JW-ORG-001"), found::toString);
    assertEquals(3, found.stream().filter(f -> f.contains(" JW-")).count());
  }

  @Test
  void profileOfThePage_selectsGradesAndSuppresses() throws IOException {
    JsonNode file = check("--rules", rules, "--profile", profile, "--fail-on", "never");
    assertEquals(List.of("2 ERROR JW-ITEM-001", "4 WARNING JW-ORG-001"), findings(file));
    assertEquals(1, file.path("suppressed").asInt());
    assertEquals("江湾区发布前校验", file.path("profile").asText());
    assertEquals(
        "[\"org.luoshi:standard:2026.1\",\"cn.jiangwan:tasks:2026.1\"]",
        file.path("ruleSets").toString());
    assertTrue(file.path("skippedRules").toString().contains("\"LS-ITEM-003\""));
  }

  @Test
  void text_ofADeclaredRule_speaksBothLanguagesAndGivesItsHint() {
    Run chinese = Run.of("check", plan, "--rules", rules);
    assertTrue(
        chinese.out().contains(":2: WARNING JW-ITEM-001 事项 1.1 是工程项目,没有写明完成时限\n"), chinese.out());
    assertTrue(chinese.out().contains("    → 请补充完成时限\n"), chinese.out());
    Run english = Run.of("check", plan, "--rules", rules, "--lang", "en");
    assertTrue(
        english.out().contains("JW-ORG-001 “市民政局” is no unit of the district\n"), english.out());
  }

  @Test
  void rulesAsJson_areTheSame() throws IOException {
    Path json =
        Files.writeString(
            folder.resolve("rules.json"),
            """
            {"schemaVersion": "1.0", "kind": "RuleSet", "coordinate": "cn.jiangwan:tasks:2026.1",
             "rules": [{"code": "JW-ITEM-002", "severity": "INFO", "category": "STYLE",
               "on": "ResponsibilityItem", "message": "不确定",
               "check": {"count": {"path": "text", "matching": "*力争*", "atMost": 0}}}]}
            """);
    assertTrue(findings(check("--rules", json)).contains("3 INFO JW-ITEM-002"));
  }

  @Test
  void ruleFile_withMistakes_isRefusedWithEachOfThem() throws IOException {
    String broken =
        Files.readString(rules)
            .replace("required: deadline", "required: dueDate")
            .replace("INFO", "LOW");
    Files.writeString(rules, broken);
    Run run = Run.of("check", plan, "--rules", rules, "--lang", "en");
    assertEquals(Exit.UNREADABLE, run.code());
    assertEquals("", run.out());
    assertTrue(
        run.err()
            .contains("rules.yaml:12 /rules/0/check/then/required: ERROR LS-RULE-016 There is no"),
        run.err());
    assertTrue(run.err().contains("rules.yaml:20 /rules/1/severity: ERROR LS-RULE-020"), run.err());
    Files.writeString(rules, "rules: [");
    assertTrue(
        Run.of("check", plan, "--rules", rules).err().contains("rules.yaml:1: ERROR LS-RULE-010"));
    Files.writeString(rules, "");
    assertTrue(Run.of("check", plan, "--rules", rules).err().contains("LS-RULE-012"));
  }

  @Test
  void ruleFile_missingOrGivenTwice_isRefusedWithoutAStackTrace() {
    Run missing = Run.of("check", plan, "--rules", folder.resolve("none.yaml"));
    assertEquals(Exit.UNREADABLE, missing.code());
    assertTrue(missing.err().contains("none.yaml: no such file"), missing.err());
    Run twice = Run.of("check", plan, "--rules", rules, "--rules", rules);
    assertEquals(Exit.UNREADABLE, twice.code());
    assertTrue(twice.err().contains("cn.jiangwan:tasks:2026.1 is there twice"), twice.err());
    Run unknown = Run.of("check", plan, "--profile", profile);
    assertEquals(Exit.UNREADABLE, unknown.code());
    assertTrue(unknown.err().contains("must be known: cn.jiangwan:tasks:2026.1"), unknown.err());
    assertFalse(missing.hasStackTrace() || twice.hasStackTrace() || unknown.hasStackTrace());
  }
}
