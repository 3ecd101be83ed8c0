package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the program in a process of its own, in a locale without Chinese characters. */
class LocaleTest {

  @Test
  void check_posixLocale_writesUtf8() throws IOException, InterruptedException {
    Path file = Run.sample("jiangwan-2024q1-progress.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=US-ASCII",
            "-cp",
            System.getProperty("java.class.path"),
            Luoshi.class.getName(),
            "check",
            file.toString());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(Exit.OK, process.waitFor(), output);
    assertEquals(Run.of("check", file).out(), output);
    assertTrue(output.contains("责任单位的括号没有闭合"), output);
  }
}
