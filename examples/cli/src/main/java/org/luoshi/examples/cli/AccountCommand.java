package org.luoshi.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.luoshi.io.Reading;
import org.luoshi.io.report.HtmlAccounts;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of every character. */
@Command(
    name = "account",
    description = {
      "Accounts for every character of documents (字符核算).",
      "Tells how many belong to each class, and every stretch that no class explains; exits with 1 if there is any."
    })
final class AccountCommand implements Callable<Integer> {

  private static final String ENDING = ".account.html";

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Documents as published, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for one page each, named as the document: its text, and what was read from it.")
  private Optional<Path> out;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "Language of the pages (语言); default ${DEFAULT-VALUE}.")
  private FindingOptions.Language language;

  private final Terminal terminal;
  private Optional<OutputFolder> folder = Optional.empty();

  AccountCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (out.isPresent()) {
      folder = Optional.of(new OutputFolder(out.get()));
    }
    return new FileLoop(terminal).runDocuments(paths, (file, document) -> account(file));
  }

  private int account(OpenedFile file) throws IOException {
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
    if (folder.isPresent()) {
      Path page = folder.get().target(file, ENDING);
      try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(page))) {
        HtmlAccounts.standard().write(reading, language.locale(), target);
      }
      terminal.message(file.path() + " -> " + page);
    }
    return unexplained.isEmpty() ? Exit.OK : Exit.FINDINGS;
  }
}
