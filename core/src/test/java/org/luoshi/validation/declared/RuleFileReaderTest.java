package org.luoshi.validation.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.luoshi.validation.declared.RuleFiles.object;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.Profile;
import org.luoshi.validation.RuleSetCoordinate;
import org.luoshi.validation.Suppression;

class RuleFileReaderTest {

  private static final Map<String, Object> PROFILE =
      object(
          "schemaVersion", "1.0",
          "kind", "Profile",
          "name", "江湾区发布前校验",
          "ruleSets", List.of("org.luoshi:standard:2026.1"),
          "codes", "JW-ITEM-001",
          "areas", List.of("ITEM", "PLAN"),
          "categories", List.of("COMPLETENESS"),
          "excluded", List.of("LS-ITEM-003"),
          "severities", object("LS-ITEM-001", "ERROR"),
          "suppressions",
              List.of(
                  object("code", "LS-TEXT-012", "path", "/lists/0", "reason", "原文如此"),
                  object("code", "LS-TEXT-011", "reason", "原文如此")));

  @TempDir Path folder;

  private static RuleFileReader reader(Object tree) {
    return (name, text) -> new ReadResult<>(Optional.of(tree), List.of());
  }

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("rules.txt"), "");
  }

  private static List<String> mistakes(Object tree) {
    return ProfileBinder.bind(tree).findings().stream()
        .map(f -> f.code() + " " + f.path())
        .toList();
  }

  @Test
  void readProfile_allMembers_areKept() throws IOException {
    Profile profile = reader(PROFILE).readProfile(file()).orElseThrow();
    assertEquals("江湾区发布前校验", profile.name());
    assertEquals(
        List.of(RuleSetCoordinate.parse("org.luoshi:standard:2026.1")), profile.ruleSets());
    assertEquals(Set.of("JW-ITEM-001"), profile.codes());
    assertEquals(Set.of("ITEM", "PLAN"), profile.areas());
    assertEquals(Set.of(Category.COMPLETENESS), profile.categories());
    assertEquals(Set.of("LS-ITEM-003"), profile.excluded());
    assertEquals(Map.of("LS-ITEM-001", Severity.ERROR), profile.severities());
    assertEquals(
        List.of(
            Suppression.of("LS-TEXT-012", "/lists/0", "原文如此"),
            Suppression.of("LS-TEXT-011", "", "原文如此")),
        profile.suppressions());
  }

  @Test
  void readProfile_mistakes_areToldAndTheRestIsKept() {
    Map<String, Object> broken = object();
    broken.putAll(PROFILE);
    broken.put("ruleSets", List.of("standard"));
    broken.put("categories", List.of("FORM"));
    broken.put("severities", object("LS-ITEM-001", "GRAVE"));
    broken.put("suppressions", List.of(object("code", "A", "path", "lists", "reason", "x"), "A"));
    assertEquals(
        List.of(
            "LS-RULE-011 /ruleSets/0",
            "LS-RULE-020 /categories/0",
            "LS-RULE-020 /severities/LS-ITEM-001",
            "LS-RULE-011 /suppressions/0/path",
            "LS-RULE-011 /suppressions/1",
            "LS-RULE-012 /suppressions/1",
            "LS-RULE-012 /suppressions/1"),
        mistakes(broken));
    assertEquals("江湾区发布前校验", ProfileBinder.bind(broken).value().orElseThrow().name());
    assertEquals(Optional.empty(), ProfileBinder.bind(object("name", " ")).value());
  }

  @Test
  void readRuleSet_tree_isBound() throws IOException {
    Object tree = RuleFiles.file(RuleFiles.rule("ItemList", object("required", "title")));
    assertEquals(1, reader(tree).readRuleSet(file()).orElseThrow().rules().size());
  }

  @Test
  void readRuleSet_unreadableFile_givesWhatTheReaderSays() throws IOException {
    RuleFileReader broken = (name, text) -> RuleFileFindings.syntax(name, text, 4, "colon");
    Finding finding = broken.readRuleSet("a.yaml", bytes("甲\n𠮷b")).findings().get(0);
    assertEquals("LS-RULE-010", finding.code());
    assertEquals(Optional.of(new SourceLocation("a.yaml", 2, 3, 3, "")), finding.location());
    assertEquals(Optional.empty(), broken.readProfile(file()).value());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readTree_bytes_areUtf8AndBounded() throws IOException {
    RuleFileReader echo = (name, text) -> new ReadResult<>(Optional.of(text), List.of());
    assertEquals(Optional.of("甲"), echo.readTree("", bytes("\uFEFF甲")).value());
    InputStream latin = new ByteArrayInputStream(new byte[] {(byte) 0xE4});
    assertEquals("LS-RULE-010", echo.readTree("", latin).findings().get(0).code());
    InputStream large = new ByteArrayInputStream(new byte[RuleFileReader.MAX_BYTES + 1]);
    assertEquals("LS-RULE-021", echo.readTree("", large).findings().get(0).code());
  }
}
