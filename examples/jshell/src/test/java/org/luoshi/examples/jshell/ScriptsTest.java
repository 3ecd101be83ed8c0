package org.luoshi.examples.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;

/**
 * Runs the scripts as the tool does, but fails where a snippet fails: the tool goes on and exits
 * with 0.
 */
class ScriptsTest {

  private static final ByteArrayOutputStream OUTPUT = new ByteArrayOutputStream();
  private static JShell shell;

  @BeforeAll
  static void start() throws IOException {
    shell =
        JShell.builder()
            .out(new PrintStream(OUTPUT, true, StandardCharsets.UTF_8))
            .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")
            .build();
    classPath().forEach(shell::addToClasspath);
    feed("luoshi.jsh");
  }

  @AfterAll
  static void stop() {
    shell.close();
  }

  @Test
  void read_sampleDocument_listsItsItems() throws IOException {
    List<String> lines = run("read.jsh");
    assertEquals(31, lines.size());
    assertTrue(lines.get(0).contains("责任分解方案"), lines.get(0));
    assertEquals("1.1 地区生产总值增长6%左右。 牵头:[] 责任:[区发改局]", lines.get(1));
  }

  @Test
  void check_sampleDocument_showsFindingsInBothLanguages() throws IOException {
    String unclosed =
        "LS-TEXT-004 jiangwan-2024q1-progress.txt:41 责任单位的括号没有闭合 / The bracket of the units is not closed";
    List<String> lines = run("check.jsh");
    assertTrue(lines.contains(unclosed), lines::toString);
  }

  @Test
  void wrong_sampleDocument_isListedInThreeLines() throws IOException {
    long lines =
        Files.readAllLines(Path.of("wrong.jsh")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("//"))
            .count();
    assertEquals(3, lines);
    List<String> findings = run("wrong.jsh");
    assertTrue(
        findings.contains(
            "WARNING LS-TEXT-004 jiangwan-2024q1-progress.txt:41 /lists/0/items/8/assignments:"
                + " 责任单位的括号没有闭合"),
        findings::toString);
  }

  @Test
  void wrong_realDocument_isListed() throws IOException {
    Path document = Corpus.document("wuchang-2021q1-progress.txt");
    shell.eval("System.setProperty(\"document\", \"" + document + "\")");
    List<String> findings = run("wrong.jsh");
    shell.eval("System.clearProperty(\"document\")");
    assertTrue(findings.stream().anyMatch(f -> f.startsWith("WARNING LS-")), findings::toString);
    assertTrue(
        findings.stream().allMatch(f -> f.matches("[A-Z]+ LS-[A-Z]+-[0-9]{3} .*")),
        findings::toString);
  }

  @Test
  void build_planByHand_isReadBackEqual() throws IOException {
    List<String> lines = run("build.jsh");
    assertEquals("{", lines.get(0));
    assertEquals("equal: true", lines.get(lines.size() - 1));
  }

  @Test
  void follow_samplePlan_tellsWhatIsMissed() throws IOException {
    List<String> lines = run("follow.jsh");
    assertEquals("43", lines.get(0));
    assertTrue(
        lines.contains("加装电梯45部 / 加装电梯38部") && lines.get(1).contains("ST-07 期满"), lines::toString);
  }

  private static List<String> run(String script) throws IOException {
    OUTPUT.reset();
    feed(script);
    return OUTPUT.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).toList();
  }

  /** Hands over one line after the other, and a snippet when its last line has come. */
  private static void feed(String script) throws IOException {
    StringBuilder waiting = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(script))) {
      waiting.append(line).append('\n');
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(waiting.toString());
      while (info.completeness().isComplete()) {
        shell.eval(info.source()).stream()
            .filter(event -> event.causeSnippet() == null) // not what befell an earlier snippet
            .forEach(event -> check(script, event));
        waiting.replace(0, waiting.length(), info.remaining());
        info = shell.sourceCodeAnalysis().analyzeCompletion(waiting.toString());
      }
    }
    assertTrue(waiting.toString().isBlank(), () -> script + " ends inside a snippet: " + waiting);
  }

  private static void check(String script, SnippetEvent event) {
    String source = script + ": " + event.snippet().source();
    if (event.exception() != null) {
      throw new AssertionError(source, event.exception());
    }
    List<String> problems =
        shell.diagnostics(event.snippet()).map(d -> d.getMessage(Locale.ENGLISH)).toList();
    assertEquals(Snippet.Status.VALID, event.status(), () -> source + problems);
  }
}
