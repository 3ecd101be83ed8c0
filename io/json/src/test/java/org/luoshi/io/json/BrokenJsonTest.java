package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ResponsibilityPlan;

class BrokenJsonTest {

  private static final String PLAN =
      """
      {"schemaVersion":"1.0","kind":"ResponsibilityPlan","metadata":{},
       "lists":[{"number":1,"items":[
         {"id":"1.1","text":"甲","assignments":[{"unit":"区教育局","role":"LEAD"}],"span":"0-1"},
         {"id":"1.2","text":"乙","targets":[{"indicator":"","comparator":"EQUAL","value":{"value":5},"direction":"NONE","text":"丙"}]}
      ]}]}
      """;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "text":"甲"               | "text":"甲","texts":"丙"          | LS-JSON-002 | /lists/0/items/0/texts               | "texts"
          "text":"甲"               | "text":"甲","from":{}             | LS-JSON-002 | /lists/0/items/0/from                | "from"
          "text":"甲"               | "text":"甲","addLeader":"丙"      | LS-JSON-002 | /lists/0/items/0/addLeader           | "addLeader"
          "unit":"区教育局"         | "unit":" "                        | LS-JSON-003 | /lists/0/items/0/assignments/0       | {"unit":" ","role":"LEAD"}
          "0-1"                     | "1-0"                             | LS-JSON-003 | /lists/0/items/0/span                | "1-0"
          "0-1"                     | "x"                               | LS-JSON-003 | /lists/0/items/0/span                | "x"
          "0-1"                     | "0-1","places":{"text":["0-1"]}   | LS-JSON-003 | /lists/0/items/0/places/text/0       | "0-1"
          "0-1"                     | "0-1","places":{"/text":["x"]}    | LS-JSON-003 | /lists/0/items/0/places/~1text/0     | "x"
          "0-1"                     | "0-1","places":{"/text":"0-1"}    | LS-JSON-005 | /lists/0/items/0/places/~1text       | "0-1"
          "0-1"                     | "0-1","places":["0-1"]            | LS-JSON-005 | /lists/0/items/0/places              | [
          "0-1"                     | "0-1","places":{"/a":["0-1"],"/a":["0-2"]} | LS-JSON-006 | /lists/0/items/0/places/~1a | "/a"
          "value":5                 | "value":1e99                      | LS-JSON-003 | /lists/0/items/1/targets/0/value     | {"value":1e99}
          "value":5                 | "value":5,"exponent":9            | LS-JSON-003 | /lists/0/items/1/targets/0/value     | {"value":5,"exponent":9}
          "value":5                 | "value":1e99999999999             | LS-JSON-005 | /lists/0/items/1/targets/0/value/value | 1e99999999999
          "value":5                 | "value":100e2147483647            | LS-JSON-005 | /lists/0/items/1/targets/0/value/value | 100e2147483647
          "value":5                 | "value":"5"                       | LS-JSON-005 | /lists/0/items/1/targets/0/value/value | "5"
          ,"text":"甲"              |                                   | LS-JSON-004 | /lists/0/items/0                     | {"id":"1.1","assignments":[{"unit":"区教育局","role":"LEAD"}],"s…
          "text":"甲"               | "text":1                          | LS-JSON-005 | /lists/0/items/0/text                | 1
          "text":"甲"               | "text":null                       | LS-JSON-005 | /lists/0/items/0/text                | null
          "text":"甲"               | "text":["甲"]                     | LS-JSON-005 | /lists/0/items/0/text                | [
          "number":1                | "number":1.0                      | LS-JSON-005 | /lists/0/number                      | 1.0
          "number":1                | "number":99999999999              | LS-JSON-005 | /lists/0/number                      | 99999999999
          "number":1                | "number":true                     | LS-JSON-005 | /lists/0/number                      | true
          "metadata":{}             | "metadata":[]                     | LS-JSON-005 | /metadata                            | [
          "text":"甲"               | "text":"甲","text":"丙"           | LS-JSON-006 | /lists/0/items/0/text                | "text"
          "LEAD"                    | "LEADER"                          | LS-JSON-007 | /lists/0/items/0/assignments/0/role  | "LEADER"
          "LEAD"                    | "lead"                            | LS-JSON-007 | /lists/0/items/0/assignments/0/role  | "lead"
          "role":"LEAD"             | "role":"LEAD","marks":["GUESSED"] | LS-JSON-007 | /lists/0/items/0/assignments/0/marks/0 | "GUESSED"
          "ResponsibilityPlan"      | "Plan"                            | LS-JSON-007 | /kind                                | "Plan"
          "ResponsibilityPlan"      | 1                                 | LS-JSON-005 | /kind                                | 1
          "kind"                    | "Kind"                            | LS-JSON-004 | ''                                   | {"schemaVersion":"1.0","Kind":"ResponsibilityPlan","metadata…
          "1.0"                     | "2.0"                             | LS-JSON-008 | /schemaVersion                       | "2.0"
          "1.0"                     | "1.x"                             | LS-JSON-008 | /schemaVersion                       | "1.x"
          "1.0"                     | "1.7"                             | LS-JSON-009 | /schemaVersion                       | "1.7"
          "甲"                      | "甲" "乙"                         | LS-JSON-001 | /lists/0/items/0/text                | -
          "甲"                      | "\\x"                             | LS-JSON-001 | /lists/0/items/0/text                | -
          "metadata":{}             | "metadata":NaN                    | LS-JSON-001 | /metadata                            | -
          """)
  void read_oneMistake_isToldWithCodeAndPlace(
      String right, String wrong, String code, String path, String quote) {
    int at = PLAN.indexOf(right);
    String json =
        PLAN.substring(0, at) + (wrong == null ? "" : wrong) + PLAN.substring(at + right.length());
    List<Finding> findings = JsonDocuments.strict().readString(json).findings();
    Finding finding = findings.get(0);
    assertEquals(
        List.of(code),
        findings.stream().map(Finding::code).distinct().toList(),
        findings::toString);
    assertEquals(path.equals("''") ? "" : path, finding.path());
    SourceLocation place = finding.location().orElseThrow();
    if (!quote.equals("-")) {
      assertEquals(quote, place.quote());
    }
    assertTrue(json.codePoints().skip(place.start()).count() >= place.end() - place.start());
    assertFalse(finding.message(Locale.ENGLISH).equals(code));
    assertFalse(finding.message(Locale.CHINESE).equals(code));
  }

  @Test
  void read_oneBrokenPart_keepsAllElse() {
    String json = PLAN.replace("LEAD", "LEADER").replace("0-1", "?");
    ReadResult<GovernmentDocument> result = JsonDocuments.strict().readString(json);
    assertEquals(2, result.findings().size());
    ResponsibilityPlan plan = (ResponsibilityPlan) result.value().orElseThrow();
    assertEquals(List.of("甲", "乙"), plan.items().map(item -> item.text()).toList());
    assertFalse(result.isClean());
  }

  @Test
  void read_offsets_countCodePointsFromTheBeginning() {
    String json = PLAN.replace("\"甲\"", "\"🌊甲\"").replace("\"LEAD\"", "\"LEADER\"");
    for (ReadResult<GovernmentDocument> result :
        List.of(
            JsonDocuments.strict().readString(json), read(json.getBytes(StandardCharsets.UTF_8)))) {
      SourceLocation place = result.findings().get(0).location().orElseThrow();
      assertEquals(3, place.line());
      assertEquals(json.codePointCount(0, json.indexOf("\"LEADER\"")), place.start());
      assertEquals(place.start() + 8, place.end());
    }
  }

  @Test
  void read_lenient_leavesOutWithAWarning() {
    String json =
        PLAN.replace(
            "\"role\":\"LEAD\"",
            "\"role\":\"LEAD\",\"marks\":[\"GUESSED\",\"EXPANDED\"],\"more\":{\"a\":[1]}");
    ReadResult<GovernmentDocument> result =
        JsonDocuments.lenient()
            .readString(json.replace("\"text\":\"乙\"", "\"text\":\"乙\",\"number\":null"));
    assertTrue(result.isClean());
    assertEquals(
        List.of(Severity.WARNING, Severity.WARNING),
        result.findings().stream().map(Finding::severity).toList());
    assertEquals(
        Optional.of("\"GUESSED\""), result.findings().get(0).location().map(SourceLocation::quote));
    ResponsibilityPlan plan = (ResponsibilityPlan) result.orElseThrow();
    assertEquals(1, plan.items().findFirst().orElseThrow().assignments().get(0).marks().size());
    assertEquals(
        Severity.ERROR,
        JsonDocuments.lenient().readString(PLAN.replace("LEAD", "X")).findings().get(0).severity());
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", " {}", " ]", "\u0000"})
  void read_somethingAfterTheValue_isToldAndTheValueKept(String rest) {
    ReadResult<GovernmentDocument> result = JsonDocuments.strict().readString(PLAN + rest);
    assertEquals("LS-JSON-011", result.findings().get(0).code());
    assertTrue(result.value().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "null", "[]", "1", "\"x\"", "{", "nul", "\uFEFF", "<html>"})
  void read_noObject_isAnError(String text) {
    for (ReadResult<GovernmentDocument> result :
        List.of(
            JsonDocuments.strict().readString(text), read(text.getBytes(StandardCharsets.UTF_8)))) {
      assertTrue(result.value().isEmpty());
      assertEquals(Severity.ERROR, result.findings().get(0).severity());
    }
  }

  @Test
  void read_truncatedAnywhere_isToldAndNothingThrown() {
    byte[] whole =
        JsonDocuments.strict().writeString(Samples.PLAN).strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      ReadResult<GovernmentDocument> result = read(Arrays.copyOf(whole, length));
      assertTrue(result.value().isEmpty() && !result.findings().isEmpty(), "length " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"kind\":",
        "{\"kind\":\"Notice\",\"more\":",
        "{\"kind\":\"Notice\",\"notes\":["
      })
  void read_tooDeep_isALimit(String start) {
    String json = start + "[".repeat(100_000) + "]".repeat(100_000);
    assertTrue(
        JsonDocuments.strict().readString(json).findings().stream()
            .anyMatch(f -> f.code().equals("LS-JSON-010")));
    assertTrue(
        read(json.getBytes(StandardCharsets.UTF_8)).findings().stream()
            .anyMatch(f -> f.code().equals("LS-JSON-010")));
  }

  @Test
  void read_tooLongATextOrNumber_isALimit() {
    String longText = PLAN.replace("甲", "甲".repeat(20_000_001));
    assertEquals(
        "LS-JSON-010", read(longText.getBytes(StandardCharsets.UTF_8)).findings().get(0).code());
    String longNumber = PLAN.replace("\"value\":5", "\"value\":" + "5".repeat(1001));
    assertEquals(
        "LS-JSON-010", JsonDocuments.strict().readString(longNumber).findings().get(0).code());
  }

  @Test
  void read_tooManyProblems_isALimit() {
    String json = PLAN.replace("{\"id\":\"1.1\"", "{},".repeat(20_000) + "{\"id\":\"1.1\"");
    List<Finding> findings = JsonDocuments.strict().readString(json).findings();
    assertEquals(10_001, findings.size());
    assertEquals("LS-JSON-010", findings.get(10_000).code());
  }

  @Test
  void read_tooLargeASource_isALimit() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertEquals("LS-JSON-010", JsonDocuments.strict().read(endless).findings().get(0).code());
  }

  @Test
  void read_utf16AndMarks_isUnderstood() {
    GovernmentDocument plan = JsonDocuments.strict().readString(PLAN).orElseThrow();
    for (String text : List.of(PLAN, "\uFEFF" + PLAN)) {
      assertEquals(plan, read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow());
      assertEquals(plan, read(text.getBytes(StandardCharsets.UTF_16LE)).orElseThrow());
      assertEquals(plan, read(text.getBytes(StandardCharsets.UTF_16BE)).orElseThrow());
    }
  }

  @Test
  void read_invalidUtf8_isToldWithItsPlace() {
    byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
    int at = PLAN.substring(0, PLAN.indexOf('甲')).getBytes(StandardCharsets.UTF_8).length;
    bytes[at + 1] = 'x';
    Finding finding = read(bytes).findings().get(0);
    assertEquals("LS-JSON-012", finding.code());
    assertEquals(PLAN.indexOf('甲'), finding.location().orElseThrow().start());
    byte[] chinese = PLAN.getBytes(Charset.forName("GB18030"));
    assertEquals("LS-JSON-012", read(chinese).findings().get(0).code());
  }

  private static ReadResult<GovernmentDocument> read(byte[] bytes) {
    try {
      return JsonDocuments.strict().read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
