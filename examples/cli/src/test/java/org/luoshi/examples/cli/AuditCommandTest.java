package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.audit.AuditReport;
import org.luoshi.audit.Verdict;
import org.luoshi.io.json.JsonValues;

class AuditCommandTest {

  private static final String TEXT =
      "青禾县2022年工作通报\n\n全年办结案件120件,同比96件上升15%。\n\n改造道路12条,其中主干道5条,支路7条。\n";

  @TempDir Path folder;

  @Test
  void audit_writesAClaimARow() throws IOException {
    Path file = Files.writeString(folder.resolve("notice.txt"), TEXT);
    Run run = Run.of("audit", file);
    assertEquals(Exit.OK, run.code(), run.err());
    assertTrue(
        run.out().contains("L3,growth-rate,inconsistent,\"全年办结案件120件,同比96件上升15%\""), run.out());
    assertTrue(run.out().contains("L5,part-sum,consistent,"), run.out());
  }

  @Test
  void audit_withFolder_namesTheFileAsTheDocument() throws IOException {
    Path file = Files.writeString(folder.resolve("notice.txt"), TEXT);
    Run run = Run.of("audit", file, "--out", folder.resolve("tables"));
    assertEquals(Exit.OK, run.code(), run.err());
    assertTrue(Files.exists(folder.resolve("tables").resolve("notice.claims.csv")));
    assertTrue(run.err().contains("(2 claims, 1 inconsistent)"), run.err());
  }

  @Test
  void check_tellsArithmetic() throws IOException {
    Path file = Files.writeString(folder.resolve("notice.txt"), TEXT);
    Run run = Run.of("check", file);
    assertEquals(Exit.FINDINGS, run.code());
    assertTrue(run.out().contains("notice.txt:3: ERROR LS-AUDIT-001"), run.out());
  }

  @Test
  void audit_asJson_isReadBack() throws IOException {
    Path file = Files.writeString(folder.resolve("notice.txt"), TEXT);
    Run run = Run.of("audit", file, "--to", "json");
    AuditReport report = JsonValues.strict(AuditReport.class).readString(run.out()).orElseThrow();
    assertEquals("notice.txt", report.document());
    assertEquals(Verdict.INCONSISTENT, report.claims().get(0).verdict());
  }

  @Test
  void audit_ofSeveralFiles_putsThemBesideEachOther() throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("plan.txt"),
            "2023年县《政府工作报告》主要目标任务责任分解\n\n1.改造农村公路120公里,新建便民服务站15个。(牵头单位:县交通局)\n");
    Path report =
        Files.writeString(
            folder.resolve("report.txt"),
            "2023年县《政府工作报告》责任分解事项1-12月份完成情况\n\n1.改造农村公路100公里,新建便民服务站15个。\n"
                + "牵头单位:县交通局\n完成情况:改造农村公路104公里,新建便民服务站15个。\n");
    Run alone = Run.of("audit", report);
    Run both = Run.of("audit", plan, report);
    assertEquals(Exit.OK, both.code(), both.err());
    String told = "1T,cross-check,inconsistent,plan.txt:改造农村公路120公里 … 改造农村公路100公里,120 = 100,";
    assertTrue(both.out().contains(told), both.out());
    assertFalse(alone.out().contains("cross-check"), alone.out());
  }
}
