package org.luoshi.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks the compiler whether all that a user sees has a comment, and all components of a record a
 * tag.
 */
class DocumentationTest {

  private static final Path ROOT = Path.of("..", "..");

  @TempDir Path classes;

  @Test
  void publicElements_ofCoreAndLeaves_haveComments() throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-Xdoclint:missing/protected",
              "-Xmaxwarns",
              String.valueOf(Integer.MAX_VALUE),
              "-proc:none",
              "-d",
              classes.toString());
      var sources = files.getJavaFileObjectsFromPaths(sources());
      assertTrue(
          compiler.getTask(messages, files, diagnostics, options, null, sources).call(),
          () -> diagnostics.getDiagnostics().toString());
    }
    String gaps =
        diagnostics.getDiagnostics().stream()
            .filter(DocumentationTest::isGap)
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    assertEquals("", gaps);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules =
            Stream.concat(Stream.of(ROOT.resolve("core")), Files.list(ROOT.resolve("io")));
        Stream<Path> files =
            modules
                .map(m -> m.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(DocumentationTest::walk)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGap(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ENGLISH);
    return text.contains("no comment")
        || text.contains("no @param") && line(diagnostic).contains(" record ");
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    try {
      String source = diagnostic.getSource().getCharContent(true).toString();
      return source.lines().skip(diagnostic.getLineNumber() - 1).findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
