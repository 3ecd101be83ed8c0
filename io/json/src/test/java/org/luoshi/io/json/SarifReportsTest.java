package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.luoshi.base.Library;
import org.luoshi.corpus.Corpus;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.CheckedSamples;

class SarifReportsTest {

  private static final List<CheckedDocument> BOTH =
      List.of(CheckedSamples.plan(), CheckedSamples.unreadable());

  private static String text(Locale locale) {
    return SarifReports.standard().writeString(BOTH, locale);
  }

  private static JsonNode run(Locale locale) throws IOException {
    return new ObjectMapper().readTree(text(locale)).path("runs").path(0);
  }

  private static JsonNode result(JsonNode run, String code) {
    for (JsonNode result : run.path("results")) {
      if (result.path("ruleId").asText().equals(code)) {
        return result;
      }
    }
    throw new AssertionError("no " + code + " in " + run.path("results"));
  }

  @Test
  void write_inBothLanguages_isValidAgainstTheSchemaOfOasis() throws IOException {
    Path schema = Corpus.root().resolve("standards").resolve("sarif-schema-2.1.0.json");
    Schema sarif =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(schema));
    ObjectMapper mapper = new ObjectMapper();
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertEquals(List.of(), sarif.validate(mapper.readTree(text(locale))));
    }
    assertEquals(
        List.of(),
        sarif.validate(
            mapper.readTree(SarifReports.standard().writeString(List.of(), Locale.CHINESE))));
    assertTrue(!sarif.validate(mapper.readTree("{\"version\": \"2.1.0\"}")).isEmpty());
  }

  @Test
  void write_place_hasLineColumnsAndOffsetsInCodePoints() throws IOException {
    JsonNode result = result(run(Locale.CHINESE), "LS-TEXT-012");
    JsonNode place = result.path("locations").path(0);
    assertEquals(
        "{\"uri\":\"%E5%85%AC%E6%96%87/%E8%AE%A1%E5%88%92%201.txt\",\"index\":0}",
        place.path("physicalLocation").path("artifactLocation").toString());
    assertEquals(
        "{\"startLine\":2,\"startColumn\":1,\"endLine\":2,\"endColumn\":8,\"charOffset\":6,"
            + "\"charLength\":7,\"snippet\":{\"text\":\"1.新建“𠮷道\"}}",
        place.path("physicalLocation").path("region").toString());
    assertEquals(
        "/lists/0/items/0/text",
        place.path("logicalLocations").path(0).path("fullyQualifiedName").asText());
    assertEquals("unicodeCodePoints", run(Locale.CHINESE).path("columnKind").asText());
  }

  @Test
  void write_rules_haveTextsInBothLanguagesAndTheIndexOfResults() throws IOException {
    JsonNode run = run(Locale.CHINESE);
    JsonNode driver = run.path("tool").path("driver");
    JsonNode translation = run.path("translations").path(0);
    assertEquals(
        "Luoshi " + Library.version(),
        driver.path("name").asText() + " " + driver.path("version").asText());
    assertEquals(
        "zh-CN en", driver.path("language").asText() + " " + translation.path("language").asText());
    assertEquals(driver.path("rules").size(), translation.path("rules").size());
    for (JsonNode result : run.path("results")) {
      int index = result.path("ruleIndex").asInt();
      assertEquals(result.path("ruleId"), driver.path("rules").path(index).path("id"));
      assertEquals(result.path("ruleId"), translation.path("rules").path(index).path("id"));
    }
    JsonNode rule = driver.path("rules").path(result(run, "LS-TEXT-012").path("ruleIndex").asInt());
    assertEquals("warning", rule.path("defaultConfiguration").path("level").asText());
    assertEquals("STYLE", rule.path("properties").path("category").asText());
    assertEquals("en", run(Locale.ENGLISH).path("tool").path("driver").path("language").asText());
  }

  @Test
  void write_suppressed_isThereWithItsReason() throws IOException {
    JsonNode run = run(Locale.CHINESE);
    assertEquals(
        "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"原文如此\"}]",
        result(run, "LS-ITEM-003").path("suppressions").toString());
    assertTrue(result(run, "LS-TEXT-012").path("suppressions").isMissingNode());
  }

  @Test
  void write_rulesThatWereNotRun_areNotifications() throws IOException {
    JsonNode invocation = run(Locale.ENGLISH).path("invocations").path(0);
    assertEquals(false, invocation.path("executionSuccessful").asBoolean());
    List<String> told = new ArrayList<>();
    for (JsonNode notification : invocation.path("toolConfigurationNotifications")) {
      told.add(
          notification.path("descriptor").path("id").asText()
              + " "
              + notification.path("associatedRule").path("id").asText());
    }
    assertTrue(told.contains("LS-RULE-003 LS-ITEM-004"), told::toString);
    assertTrue(told.contains("LS-RULE-002 LS-ORG-001"), told::toString);
  }

  @Test
  void write_fileWithoutPlace_hasAnAbsoluteReference() throws IOException {
    JsonNode place = result(run(Locale.CHINESE), "LS-READ-002").path("locations").path(0);
    assertEquals(
        "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"file:///srv/%E7%A9%BA.txt\",\"index\":1}}}",
        place.toString());
    assertEquals("./a:b.txt", SarifResults.uri("a:b.txt"));
    assertEquals("a/b:c.txt", SarifResults.uri("a/b:c.txt"));
    assertEquals("a%25b%23.txt", SarifResults.uri("a%b#.txt"));
    assertEquals("", SarifResults.uri(""));
  }

  @Test
  void fingerprints_staysWhenLinesMoveAndDiffersForEqualFindings() {
    Finding finding = CheckedSamples.plan().findings().get(1);
    Finding moved =
        finding
            .kind()
            .at(
                "/elsewhere",
                finding
                    .location()
                    .map(l -> new SourceLocation(l.document(), 9, 99, 106, l.quote())),
                finding.arguments().toArray());
    Fingerprints marks = new Fingerprints();
    String first = marks.of("a.txt", finding);
    assertTrue(first.matches("[0-9a-f]{32}:1"), first);
    assertEquals(first.replace(":1", ":2"), marks.of("a.txt", moved));
    assertEquals(first, new Fingerprints().of("a.txt", moved));
    assertTrue(!first.startsWith(new Fingerprints().of("b.txt", finding).substring(0, 32)));
  }

  @Test
  void write_twice_givesTheSameBytes() {
    assertEquals(text(Locale.CHINESE), text(Locale.CHINESE));
  }
}
