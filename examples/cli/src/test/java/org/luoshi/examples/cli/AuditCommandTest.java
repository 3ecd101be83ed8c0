package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
