package org.luoshi.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every example and looks at what it prints. */
class ExamplesTest {

  private static final Path SAMPLES =
      Path.of("../cli/src/main/resources/org/luoshi/examples/cli/demo");

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final PrintStream before = System.out;

  @TempDir Path folder;

  @BeforeEach
  void catchOutput() {
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restoreOutput() {
    System.setOut(before);
  }

  @Test
  void readmeExample_printsWhatTheReadmeShows() throws IOException {
    ReadmeExample.main(new String[0]);
    List<String> shown = ReadmeTest.block("```text").lines().toList();
    assertEquals(3, shown.size());
    assertEquals(shown.subList(0, 2), lines().subList(0, 2));
    String json = shown.get(2);
    assertTrue(lines().get(2).startsWith(json.substring(0, json.length() - 1)), lines()::toString);
  }

  @Test
  void writeJson_sampleDocument_isReadBackEqual() throws IOException {
    Path json = folder.resolve("plan.json");
    WriteJson.main(
        new String[] {
          SAMPLES.resolve("jiangwan-2025-decomposition.txt").toString(), json.toString()
        });
    assertEquals(1, lines().size());
    assertTrue(lines().get(0).endsWith("责任分解方案的通知: equal true"), lines().get(0));
    assertTrue(Files.size(json) > 1000);
  }

  @Test
  void resolveUnits_sampleRegister_knowsNamesAtDays() throws IOException {
    ResolveUnits.main(
        new String[] {"2021-04-01", "区发改委", "区食药监局", "区环保局", "区卫健局", "各区人民政府", "区天文局"});
    ResolveUnits.main(new String[] {"2017-03-01", "区发改局", "区发改委"});
    assertEquals(
        List.of(
            "区发改委 -> 区发改局 SUCCESSOR LIKELY",
            "区食药监局 -> 区市场监管局 SUCCESSOR LIKELY",
            "区环保局 -> 市生态环境局武昌分局 SUCCESSOR LIKELY",
            "区卫健局 -> 区卫健局 EXACT CERTAIN",
            "各区人民政府 -> ? GROUP CERTAIN",
            "区天文局 -> ? UNKNOWN NONE",
            "区发改局 -> 区发改委 PREDECESSOR LIKELY",
            "区发改委 -> 区发改委 EXACT CERTAIN"),
        lines());
  }

  @Test
  void readCsv_table_countsItemsByUnit() throws IOException {
    Path table = folder.resolve("plan.items.csv");
    Files.writeString(
        table,
        "list,text,lead_units,responsible_units,colour\n1,甲,区城管局,区财政局,red\n1,乙,,区财政局 | 区民政局,\n");
    ReadCsv.main(new String[] {table.toString()});
    assertEquals(
        List.of(
            "WARNING LS-CSV-003 plan.items.csv:1: 不认识的列“colour”,未读取", "区城管局 1", "区民政局 1", "区财政局 2"),
        lines());
  }

  @Test
  void followItems_annualReport_tellsWhatIsMissed() throws IOException {
    FollowItems.main(
        new String[] {SAMPLES.resolve("jiangwan-2024-annual.txt").toString(), "2025-01-10"});
    assertEquals("0 items known the day before", lines().get(0));
    assertTrue(
        lines().stream().anyMatch(line -> line.startsWith("13 ST-07 期满，数据未达到目标；")),
        lines()::toString);
  }

  @Test
  void ownRule_vagueWord_isFound() {
    OwnRule.main(new String[0]);
    assertEquals(List.of("JW-ITEM-001 /lists/0/items/1/text [1.2, 力争]"), lines());
  }

  @Test
  void ownMapper_valueThatHoldsAnItem_isReadBackEqual() throws IOException {
    OwnMapper.main(new String[0]);
    assertEquals(
        List.of(
            "{\"sheet\":7,\"item\":{\"id\":\"1.1\",\"text\":\"新建口袋公园10个。\","
                + "\"assignments\":[{\"unit\":\"区城管局\",\"role\":\"LEAD\"}]}}",
            "equal true"),
        lines());
  }

  private List<String> lines() {
    return output.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
  }
}
