package org.luoshi.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compiles the programs of {@code src/consumer} as strictly as a user may, and runs them against
 * the packaged jars.
 */
class ConsumerIT {

  private static final Path SOURCES = Path.of("src", "consumer");
  private static final Path LIBRARIES = Path.of("target", "lib");

  @TempDir Path classes;

  @ParameterizedTest
  @CsvSource({"core, luoshi-core slf4j-api", "json, luoshi-core slf4j-api luoshi-io-json jackson-"})
  void program_onClassPath_compilesWithoutWarningAndRuns(String program, String jars)
      throws Exception {
    String path = jars(jars);
    compile(
        List.of("-Xlint:all", "--class-path", path),
        List.of(SOURCES.resolve(program).resolve("consumer/Main.java")));
    run("--class-path", path + File.pathSeparator + classes, "consumer.Main");
  }

  @ParameterizedTest
  @CsvSource({"core, luoshi-core slf4j-api", "json, luoshi-core slf4j-api luoshi-io-json jackson-"})
  void program_onModulePath_compilesWithoutWarningAndRuns(String program, String jars)
      throws Exception {
    String path = jars(jars);
    Path source = SOURCES.resolve(program);
    compile(
        List.of("-Xlint:all,-requires-automatic", "--module-path", path),
        List.of(source.resolve("module-info.java"), source.resolve("consumer/Main.java")));
    run("--module-path", path + File.pathSeparator + classes, "--module", "consumer/consumer.Main");
  }

  /**
   * Returns the jars whose names begin with one of {@code prefixes}, and fails if there is none for
   * one of them.
   */
  private static String jars(String prefixes) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      all = files.sorted().toList();
    }
    return Stream.of(prefixes.split(" "))
        .flatMap(
            prefix -> {
              List<Path> found =
                  all.stream()
                      .filter(jar -> jar.getFileName().toString().startsWith(prefix))
                      .toList();
              assertFalse(found.isEmpty(), "no jar " + prefix + " in " + all);
              return found.stream();
            })
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void compile(List<String> options, List<Path> sources) {
    Stream<String> arguments =
        Stream.of(
                options.stream(),
                Stream.of("-Werror", "-d", classes.toString()),
                sources.stream().map(Path::toString))
            .flatMap(part -> part);
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, arguments.toArray(String[]::new));
    assertEquals("0:", status + ":" + messages.toString(StandardCharsets.UTF_8));
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = Stream.concat(Stream.of(java.toString()), Stream.of(arguments)).toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("0:ok", process.waitFor() + ":" + output.strip());
  }
}
