package org.luoshi.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * One run of the program inside this process.
 *
 * @param code the exit code
 * @param out what it wrote
 * @param err its messages
 */
record Run(int code, String out, String err) {

  static Run of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Luoshi.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Stream.of(args).map(String::valueOf).toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Returns a sample document of the demo. */
  static Path sample(String name) {
    return Path.of("src/main/resources/org/luoshi/examples/cli/demo", name);
  }

  /** Whether a stack trace was printed. */
  boolean hasStackTrace() {
    return (out + err)
        .lines()
        .anyMatch(line -> line.startsWith("\tat ") || line.contains("Exception in thread"));
  }
}
