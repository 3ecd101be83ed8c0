package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

  private static final String REPORT =
      """
      2023年政府工作报告

      2022年工作回顾

      全年新建道路9条，瑞丰码头改造有序推进。

      2023年工作安排

      推进望江阁片区改造。
      """;

  @TempDir Path folder;

  private Path plan() throws IOException {
    return Files.writeString(
        folder.resolve("plan.txt"),
        "2022年政府工作报告责任分解表\n\n1.新建道路8条。(责任单位:县交通局)\n2.完成瑞丰码头改造。(责任单位:县水利局)\n");
  }

  @Test
  void trace_planAndReport_writesOutcomes() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
    Run run = Run.of("trace", plan(), report);
    assertEquals(Exit.OK, run.code(), run.err());
    assertTrue(run.out().startsWith("item,basis,target_span,"), run.out());
    assertTrue(run.out().contains("\n1,numeric,新建道路8条,"), run.out());
    assertTrue(run.out().contains(",met,9,"), run.out());
    assertTrue(run.out().contains("\n2,qualitative,完成瑞丰码头改造,,,,,partly,,"), run.out());
  }

  @Test
  void trace_outFolder_isNamedAsThePlan() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
    Run run = Run.of("trace", plan(), report, "--out", folder.resolve("new"));
    assertEquals(Exit.OK, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(
        Run.of("trace", plan(), report).out(),
        Files.readString(folder.resolve("new/plan.trace.csv")));
  }

  @Test
  void trace_unreadableLater_isTold() throws IOException {
    Run run = Run.of("trace", plan(), folder.resolve("none.txt"));
    assertEquals(Exit.UNREADABLE, run.code());
    assertEquals("", run.out());
  }
}
