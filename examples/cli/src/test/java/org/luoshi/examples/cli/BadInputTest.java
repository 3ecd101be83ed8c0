package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the program says to files that are not what they should be; a good file beside them is
 * always read.
 */
class BadInputTest {

  private static final Path GOOD = Run.sample("jiangwan-2025-decomposition.txt");
  private static final int LONG_LINE = 100 << 20;

  @TempDir Path folder;

  @Test
  void emptyFile_isToldWithItsCode() throws IOException {
    check(file("empty.txt", ""), Exit.UNREADABLE, "LS-READ-001");
  }

  @Test
  void blankFile_isToldWithItsCode() throws IOException {
    check(file("blank.txt", " \u3000\n\n"), Exit.UNREADABLE, "LS-READ-001");
  }

  @Test
  void jpeg_isToldWithItsCode() throws IOException {
    byte[] bytes = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    check(file("photo.txt", bytes), Exit.UNREADABLE, "LS-READ-002");
  }

  @Test
  void binary_isToldWithItsCode() throws IOException {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 7);
    }
    check(file("data.txt", bytes), Exit.UNREADABLE, "LS-READ-002");
  }

  @Test
  void lineOf100Megabytes_isToldWithItsCode() throws IOException {
    Path file = folder.resolve("long.txt");
    byte[] chunk = new byte[1 << 20];
    Arrays.fill(chunk, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < LONG_LINE; i += chunk.length) {
        out.write(chunk);
      }
    }
    check(file, Exit.UNREADABLE, "LS-READ-004");
  }

  @Test
  void gbkCalledTxt_isReadAndTold() throws IOException {
    byte[] bytes = Files.readString(GOOD).replace("\u00A0", " ").getBytes(Charset.forName("GBK"));
    Run run = Run.of("check", file("gbk.txt", bytes));
    assertEquals(Exit.OK, run.code());
    assertTrue(run.out().contains("INFO LS-READ-005"), run.out());
    assertTrue(run.out().contains("gbk.txt:42: WARNING LS-ITEM-002"), run.out());
  }

  @Test
  void pdfWithoutItsArtifact_namesTheArtifact() throws IOException {
    Run run = Run.of("read", file("plan.pdf", "%PDF-1.7\n"));
    assertEquals(Exit.UNREADABLE, run.code());
    assertTrue(run.err().contains("LS-READ-003"), run.err());
    assertTrue(run.err().contains("luoshi-io-pdf"), run.err());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "truncated.json | {\"schemaVersion\":\"1.0\",\"kind\":\"Notice\",\"metadata\":{ | LS-JSON-001",
        "member.json    | {\"schemaVersion\":\"1.0\",\"kind\":\"Notice\",\"metadata\":{},\"colour\":1} | LS-JSON-002",
        "twice.json     | {\"schemaVersion\":\"1.0\",\"kind\":\"Notice\",\"title\":\"a\",\"title\":\"b\"} | LS-JSON-006",
        "word.json      | {\"schemaVersion\":\"1.0\",\"kind\":\"Advice\",\"metadata\":{}} | LS-JSON-007",
        "empty.json     | ~~ | LS-JSON-001"
      })
  void brokenJson_isToldWithItsCodeAndLine(String name, String json, String code)
      throws IOException {
    Path file = file(name, json);
    Run run = Run.of("read", file, GOOD, "--out", folder.resolve("out"));
    assertTrue(run.code() == Exit.FINDINGS || run.code() == Exit.UNREADABLE, run.err());
    assertTrue(run.err().contains(file + ":1: ERROR " + code), run.err());
    assertFalse(run.hasStackTrace(), run.err());
    assertTrue(Files.exists(folder.resolve("out/jiangwan-2025-decomposition.json")));
  }

  @Test
  void deeplyNestedJson_isToldWithItsCode() throws IOException {
    check(file("deep.json", "[".repeat(100_000)), Exit.UNREADABLE, "LS-JSON-0");
  }

  @Test
  void jsonThatIsNoDocument_isRefused() throws IOException {
    check(file("array.json", "[1, 2]"), Exit.UNREADABLE, "LS-JSON-0");
  }

  @Test
  void missingFile_isNamed() {
    Path missing = folder.resolve("no-such.txt");
    Run run = Run.of("check", missing, GOOD);
    assertEquals(Exit.UNREADABLE, run.code());
    assertTrue(run.err().contains(missing + ": no such file or folder"), run.err());
    assertTrue(run.out().contains("LS-ITEM-002"), run.out());
  }

  @Test
  void impossibleName_isRefusedWithAHint() {
    Run run = Run.of("read", "a\0b.txt");
    assertEquals(Exit.UNREADABLE, run.code());
    assertTrue(run.err().contains("LC_ALL=C.UTF-8"), run.err());
    assertFalse(run.hasStackTrace(), run.err());
  }

  @Test
  void fileInsideAFile_isNamed() throws IOException {
    Path impossible = file("a.txt", "x").resolve("b.txt");
    Run run = Run.of("account", impossible);
    assertEquals(Exit.UNREADABLE, run.code());
    assertTrue(run.err().contains(impossible.toString()), run.err());
    assertFalse(run.hasStackTrace(), run.err());
  }

  @Test
  void folderThatIsAFile_isRefusedForOutput() throws IOException {
    Path file = file("out", "x");
    for (String command : new String[] {"read " + GOOD, "demo"}) {
      Run run = Run.of((Object[]) (command + " --out " + file).split(" "));
      assertEquals(Exit.UNREADABLE, run.code());
      assertTrue(run.err().contains(file.toString()), run.err());
      assertFalse(run.hasStackTrace(), run.err());
    }
    assertEquals("x", Files.readString(file));
  }

  @Test
  void emptyFolder_isTold() throws IOException {
    Run run = Run.of("read", Files.createDirectory(folder.resolve("nothing")));
    assertEquals(Exit.UNREADABLE, run.code());
    assertTrue(run.err().contains("no readable file"), run.err());
  }

  @Test
  void textWithoutItems_isANoticeAndTold() throws IOException {
    Run run = Run.of("check", file("news.txt", "今日天气晴朗。\n"));
    assertEquals(Exit.OK, run.code());
    assertTrue(run.out().contains("LS-READ-007"), run.out());
  }

  /**
   * Every command tells the code, ends with the exit code, and reads the good file all the same.
   */
  private void check(Path bad, int exit, String code) {
    for (String command : new String[] {"read", "check", "account"}) {
      Run run = Run.of(command, bad, GOOD);
      assertEquals(exit, run.code(), run.err());
      assertTrue((run.out() + run.err()).contains("ERROR " + code), run.err());
      assertTrue((run.out() + run.err()).contains(bad.toString()), run.err());
      assertFalse(run.hasStackTrace(), run.err());
      assertTrue(
          run.out().contains(command.equals("read") ? "\"ResponsibilityPlan\"" : GOOD.toString()),
          run.out());
    }
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
