package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.io.csv.CsvItems;
import org.luoshi.io.json.JsonDocuments;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;

class CommandsTest {

  private static final Path PLAN = Run.sample("jiangwan-2025-decomposition.txt");
  private static final Path PROGRESS = Run.sample("jiangwan-2024q1-progress.txt");

  @TempDir Path folder;

  @Test
  void demo_anyFolder_writesDataTablesAndFindingsAndTellsWhere() throws IOException {
    Run run = Run.of("demo", "--out", folder.resolve("new"));
    assertEquals(Exit.OK, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().contains(folder.resolve("new").toAbsolutePath().toString()), run.out());
    for (String sample : DemoCommand.SAMPLES) {
      String stem = sample.substring(0, sample.lastIndexOf('.'));
      GovernmentDocument document =
          JsonDocuments.strict().read(folder.resolve("new/" + stem + ".json")).orElseThrow();
      List<ListedItem> items =
          CsvItems.strict().read(folder.resolve("new/" + stem + ".items.csv")).orElseThrow();
      assertEquals(ListedItem.of(document).count(), items.size());
      assertTrue(run.out().contains(sample), run.out());
    }
    assertTrue(
        Files.readString(folder.resolve("new/findings.txt")).contains(":41: WARNING LS-TEXT-004"));
  }

  @Test
  void demo_followsTheTasksAndCountsThem() throws IOException {
    Run run = Run.of("demo", "--out", folder);
    String told = run.out().substring(run.out().indexOf("What became of the tasks"));
    long items = rows("jiangwan-2024-decomposition.status.csv");
    long promises = rows("jiangwan-2024-decomposition.trace.csv");
    assertTrue(told.contains("  " + items + " items as of 2025-01-10 (事项状态): 达到目标 "), told);
    assertTrue(told.contains("  " + promises + " promises (承诺兑现): 兑现 "), told);
    assertTrue(rows("jiangwan-2024-annual.claims.csv") > 10);
    assertTrue(
        Files.readString(folder.resolve("jiangwan-2024-decomposition.bulletin.md"))
            .startsWith("# 目标任务落实情况通报（截至2025年1月10日）"));
  }

  /** Counts the rows of a table of which no cell has several lines. */
  private long rows(String name) throws IOException {
    return Files.readString(folder.resolve(name)).lines().count() - 1;
  }

  @Test
  void demo_twice_writesTheSameBytes() throws IOException {
    Run.of("demo", "--out", folder.resolve("a"));
    Run.of("demo", "--out", folder.resolve("b"));
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".json") && !f.endsWith("findings.json"))
              .toList()) {
        assertArrayEquals(
            Files.readAllBytes(file),
            Files.readAllBytes(folder.resolve("b").resolve(file.getFileName())));
      }
    }
  }

  @Test
  void demo_samples_areAllThatComeWithTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(Run.sample(""))) {
      List<String> texts =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".txt"))
              .sorted()
              .toList();
      assertEquals(texts, DemoCommand.SAMPLES.stream().sorted().toList());
    }
  }

  @Test
  void read_toStandardOutput_givesTheDocumentAsJson() {
    Run run = Run.of("read", PLAN);
    assertEquals(Exit.OK, run.code());
    assertEquals(
        30, ListedItem.of(JsonDocuments.strict().readString(run.out()).orElseThrow()).count());
  }

  @Test
  void read_jsonThatItWrote_givesTheSameTableAsTheText() {
    assertEquals(Exit.OK, Run.of("read", PROGRESS, "--out", folder).code());
    Run table = Run.of("read", folder.resolve("jiangwan-2024q1-progress.json"), "--to", "csv");
    assertEquals(Exit.OK, table.code());
    assertEquals(Run.of("read", PROGRESS, "--to", "csv").out(), table.out());
    assertEquals(25, CsvItems.strict().readString(table.out()).orElseThrow().size());
  }

  @Test
  void read_toNdjson_givesOneLineAnItem() {
    assertEquals(30, Run.of("read", PLAN, "--to", "ndjson").out().lines().count());
  }

  @Test
  void read_folder_readsWhatLooksReadableAndTellsWhatIsSkipped() throws IOException {
    Path nested = Files.createDirectories(folder.resolve("in/nested"));
    Files.copy(PLAN, nested.resolve("b.txt"));
    Files.copy(PLAN, folder.resolve("in/c.TXT"));
    Files.writeString(folder.resolve("in/a.jpg"), "x");
    Run run = Run.of("read", folder.resolve("in"), "--out", folder.resolve("out"));
    assertEquals(Exit.OK, run.code());
    assertTrue(
        run.err().contains("skipped 1 that do not look readable: " + folder.resolve("in/a.jpg")),
        run.err());
    assertTrue(Files.exists(folder.resolve("out/b.json")));
    assertTrue(Files.exists(folder.resolve("out/c.json")));
    assertTrue(run.err().indexOf("c.TXT") < run.err().indexOf("b.txt"), run.err());
  }

  @Test
  void read_twoFilesOfOneName_writesBoth() throws IOException {
    Path other = Files.copy(PROGRESS, folder.resolve(PLAN.getFileName()));
    Run run = Run.of("read", PLAN, other, "--to", "csv", "--out", folder.resolve("out"));
    assertEquals(Exit.OK, run.code());
    Path out = folder.resolve("out");
    assertEquals(30, rows(out.resolve("jiangwan-2025-decomposition.items.csv")));
    assertEquals(25, rows(out.resolve("jiangwan-2025-decomposition-2.items.csv")));
  }

  @Test
  void read_jsonIntoItsOwnFolder_doesNotOverwriteIt() throws IOException {
    Run.of("read", PLAN, "--out", folder);
    Path json = folder.resolve("jiangwan-2025-decomposition.json");
    byte[] before = Files.readAllBytes(json);
    assertEquals(Exit.OK, Run.of("read", json, "--out", folder).code());
    assertArrayEquals(before, Files.readAllBytes(json));
    assertArrayEquals(
        before, Files.readAllBytes(folder.resolve("jiangwan-2025-decomposition-2.json")));
  }

  @Test
  void check_text_showsLineCodeMessageAndCaretsUnderThePlace() {
    Run run = Run.of("check", PROGRESS);
    assertEquals(Exit.OK, run.code());
    String block =
        PROGRESS
            + ":41: WARNING LS-TEXT-004 责任单位的括号没有闭合\n"
            + "    …年接待游客800万人次。(责任单位:区文旅局、区商务局\n"
            + "    "
            + " ".repeat(22)
            + "^".repeat(28)
            + "\n";
    assertTrue(run.out().contains(block), run.out());
    assertTrue(
        run.out()
            .strip()
            .lines()
            .reduce((a, b) -> b)
            .orElseThrow()
            .startsWith("1 file: 0 ERROR, 3 WARNING"));
  }

  @Test
  void check_english_speaksEnglish() {
    Run run = Run.of("check", PROGRESS, "--lang", "en");
    assertTrue(run.out().contains("LS-TEXT-004 The bracket of the units is not closed"), run.out());
  }

  @Test
  void check_json_tellsEveryFindingWithItsPlace() throws IOException {
    Run run = Run.of("check", PROGRESS, "--to", "json", "--lang", "en");
    JsonNode file = new ObjectMapper().readTree(run.out()).path("files").path(0);
    assertEquals(PROGRESS.toString(), file.path("file").asText());
    assertEquals("ProgressReport", file.path("kind").asText());
    assertEquals("LS-ORG-001", file.path("skippedRules").path(0).asText());
    JsonNode finding = finding(file, "LS-TEXT-004");
    assertEquals("WARNING", finding.path("severity").asText());
    assertEquals("/lists/0/items/8/assignments", finding.path("path").asText());
    assertEquals(41, finding.path("location").path("line").asInt());
    assertEquals("The bracket of the units is not closed", finding.path("message").asText());
    String text = Files.readString(PROGRESS);
    JsonNode place = finding.path("location");
    String quoted = text.substring(place.path("start").asInt(), place.path("end").asInt());
    assertEquals("(责任单位:区文旅局、区商务局", quoted);
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, '\"ruleId\" : \"LS-TEXT-004\"'",
    "html, '<h1>公文检查结果</h1>'",
    "csv, ',LS-TEXT-004,WARNING,'",
    "JSON, '\"category\" : \"VALIDITY\"'"
  })
  void check_otherFormats_areWritten(String format, String expected) {
    Run run = Run.of("check", PROGRESS, "--to", format);
    assertEquals(Exit.OK, run.code());
    assertTrue(run.out().contains(expected), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"error 0", "warning 1", "never 0"})
  void check_failLevel_decidesTheExitCode(String levelAndCode) {
    String[] parts = levelAndCode.split(" ");
    assertEquals(
        Integer.parseInt(parts[1]), Run.of("check", PROGRESS, "--fail-on", parts[0]).code());
  }

  @Test
  void account_cleanDocument_explainsEveryCharacter() {
    Run run = Run.of("account", PLAN, PROGRESS);
    assertEquals(Exit.OK, run.code());
    assertEquals(2, run.out().lines().filter("  unexplained: 0"::equals).count());
    assertTrue(run.out().contains("ITEM_TEXT"), run.out());
  }

  @Test
  void account_intoFolder_showsTheTextWithItsFields(@TempDir Path folder) throws IOException {
    Run run = Run.of("account", PLAN, "--out", folder, "--lang", "en");
    assertEquals(Exit.OK, run.code(), run.err());
    try (Stream<Path> pages = Files.list(folder)) {
      String page = Files.readString(pages.findFirst().orElseThrow());
      assertTrue(page.contains("data-fields=\"/lists/0/items/0/text\""), page);
      assertTrue(page.contains("lang=\"en\""), page);
    }
  }

  @Test
  void help_everyCommand_isToldAndComplete() {
    Run run = Run.of("--help");
    assertEquals(Exit.OK, run.code());
    for (String command : List.of("demo", "read", "check", "account")) {
      assertTrue(run.out().contains("  " + command + " "), run.out());
      assertTrue(Run.of(command, "--help").out().startsWith("Usage: luoshi " + command));
    }
    assertTrue(Run.of("--version").out().startsWith("luoshi 0."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "read --to",
        "read x --to pdf",
        "frobnicate",
        "check x --lang fr",
        "account"
      })
  void anyCommand_badUsage_isRefusedWithTheReason(String line) {
    Run run = line.isEmpty() ? Run.of() : Run.of((Object[]) line.split(" "));
    assertEquals(Exit.UNREADABLE, run.code());
    assertFalse(run.err().isBlank());
    assertFalse(run.hasStackTrace(), run.err());
  }

  private static long rows(Path table) throws IOException {
    return CsvItems.strict().read(table).orElseThrow().size();
  }

  private static JsonNode finding(JsonNode file, String code) {
    for (JsonNode finding : file.path("findings")) {
      if (finding.path("code").asText().equals(code)) {
        return finding;
      }
    }
    throw new AssertionError("no " + code + " in " + file);
  }
}
