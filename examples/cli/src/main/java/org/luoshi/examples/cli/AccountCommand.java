package org.luoshi.examples.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.luoshi.io.Reading;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what became of every character. */
@Command(
    name = "account",
    description = {
      "Accounts for every character of documents (字符核算).",
      "Tells how many belong to each class, and every stretch that no class explains; exits with 1 if there is any."
    })
final class AccountCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Documents as published, or folders of them.")
  private List<Path> paths;

  private final Terminal terminal;

  AccountCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new FileLoop(terminal).run(paths, this::account);
  }

  private int account(OpenedFile file) {
    if (file.document().isEmpty()) {
      FindingText.lines(file.path(), file.findings(), Locale.ENGLISH).forEach(terminal::message);
      return Exit.UNREADABLE;
    }
    if (file.reading().isEmpty()) {
      terminal.error(file.path() + ": JSON has no source text to account for");
      return Exit.OK;
    }
    Reading reading = file.reading().get();
    SourceDocument source = reading.source();
    Map<CharacterClass, Integer> counts = reading.accounting().counts(source);
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    PrintStream out = terminal.out();
    out.printf(Locale.ROOT, "%s (%s, %d characters)%n", file.path(), file.kind(), total);
    counts.forEach(
        (kind, count) ->
            out.printf(Locale.ROOT, "  %-14s %9d %6.2f %%%n", kind, count, 100.0 * count / total));
    List<Span> unexplained = reading.accounting().unexplained();
    for (Span span : unexplained) {
      out.printf("%s:%d: unexplained%n", file.path(), source.line(span.start()));
      out.print(Excerpt.of(source, span.start(), span.end()));
    }
    out.printf("  unexplained: %d%n%n", counts.getOrDefault(CharacterClass.UNEXPLAINED, 0));
    return unexplained.isEmpty() ? Exit.OK : Exit.FINDINGS;
  }
}
