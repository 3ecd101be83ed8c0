package org.luoshi.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.luoshi.audit.AuditReport;
import org.luoshi.audit.Claim;
import org.luoshi.audit.Verdict;
import org.luoshi.io.csv.CsvClaims;
import org.luoshi.io.json.JsonValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every claim of documents with its verdict. */
@Command(
    name = "audit",
    description = {
      "Recomputes every arithmetic claim of documents (算术核对).",
      "Documents of one government are put beside each other: growth, targets and figures told twice.",
      "A row tells the item, the kind, the verdict, the words, the computation, its result and what is printed."
    })
final class AuditCommand implements Callable<Integer> {

  /** What claims are written as. */
  enum Form {
    CSV(".claims.csv") {
      @Override
      void write(AuditReport report, OutputStream target) throws IOException {
        CsvClaims.write(report.claims(), target);
      }
    },
    JSON(".claims.json") {
      @Override
      void write(AuditReport report, OutputStream target) throws IOException {
        JsonValues.strict(AuditReport.class).indented().write(report, target);
      }
    };

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }

    abstract void write(AuditReport report, OutputStream target) throws IOException;
  }

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Documents as published, JSON that this program wrote, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--to",
      paramLabel = "csv|json",
      defaultValue = "csv",
      description = "csv: a table; json: the claims as data. Default: ${DEFAULT-VALUE}.")
  private Form form;

  @Mixin private OutputOption output;

  private final Terminal terminal;

  AuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.open();
    List<OpenedFile> files = new ArrayList<>();
    int code =
        new FileLoop(terminal)
            .runDocuments(
                paths,
                (file, document) -> {
                  files.add(file);
                  return Exit.OK;
                });
    List<List<Claim>> claims = Audits.together(files);
    for (int i = 0; i < files.size(); i++) {
      write(files.get(i), claims.get(i));
    }
    return code;
  }

  private void write(OpenedFile file, List<Claim> claims) throws IOException {
    long wrong = claims.stream().filter(c -> c.verdict() == Verdict.INCONSISTENT).count();
    AuditReport report = new AuditReport(String.valueOf(file.path().getFileName()), claims);
    output.write(
        file,
        form.ending,
        claims.size() + " claims, " + wrong + " inconsistent",
        terminal,
        target -> form.write(report, target));
  }
}
