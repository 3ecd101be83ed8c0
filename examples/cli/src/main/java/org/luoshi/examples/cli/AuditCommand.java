package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.luoshi.audit.Claim;
import org.luoshi.audit.Verdict;
import org.luoshi.io.csv.CsvClaims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every claim of documents with its verdict. */
@Command(
    name = "audit",
    description = {
      "Recomputes every arithmetic claim of documents (算术核对) and writes them as CSV.",
      "A row tells the item, the kind, the verdict, the words, the computation, its result and what is printed."
    })
final class AuditCommand implements Callable<Integer> {

  private static final String ENDING = ".claims.csv";

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Documents as published, JSON that this program wrote, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for one file each, named as the document; default: standard output.")
  private Optional<Path> out;

  private final Terminal terminal;
  private Optional<OutputFolder> folder = Optional.empty();

  AuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (out.isPresent()) {
      folder = Optional.of(new OutputFolder(out.get()));
    }
    return new FileLoop(terminal).run(paths, this::write);
  }

  private int write(OpenedFile file) throws IOException {
    if (file.document().isEmpty()) {
      FindingText.lines(file.path(), file.findings(), Locale.ENGLISH).forEach(terminal::message);
      return Exit.UNREADABLE;
    }
    List<Claim> claims = Audits.of(file);
    if (folder.isEmpty()) {
      CsvClaims.write(claims, terminal.out());
      return Exit.OK;
    }
    Path target = folder.get().target(file, ENDING);
    CsvClaims.write(claims, target);
    long wrong = claims.stream().filter(c -> c.verdict() == Verdict.INCONSISTENT).count();
    terminal.message(
        file.path()
            + " -> "
            + target
            + " ("
            + claims.size()
            + " claims, "
            + wrong
            + " inconsistent)");
    return Exit.OK;
  }
}
