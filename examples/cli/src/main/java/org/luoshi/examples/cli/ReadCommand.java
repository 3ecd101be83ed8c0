package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.luoshi.diagnostic.Finding;
import org.luoshi.model.document.GovernmentDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents and writes what was understood. */
@Command(
    name = "read",
    description = {
      "Reads documents (读取公文) and writes them as JSON, CSV or NDJSON.",
      "Findings of reading go to standard error; 'luoshi check' tells all."
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Documents as published, JSON that this program wrote, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = {
        "json: the whole document; csv: a table of its items (事项表格); ndjson: its items, one a line.",
        "Default: ${DEFAULT-VALUE}."
      })
  private OutputFormat format;

  @Mixin private OutputOption output;

  @Mixin private FindingOptions options;

  private final Terminal terminal;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.open();
    return new FileLoop(terminal).run(paths, this::read);
  }

  private int read(OpenedFile file) throws IOException {
    List<Finding> findings = new ArrayList<>(file.findings());
    if (file.document().isPresent()) {
      write(file, file.document().get(), findings);
    }
    FindingText.lines(file.path(), findings, options.locale()).forEach(terminal::message);
    return options.failLevel().exitCode(findings);
  }

  /** Writes a document, and adds what the format cannot carry. */
  private void write(OpenedFile file, GovernmentDocument document, List<Finding> findings)
      throws IOException {
    output.write(
        file,
        format.ending(),
        file.kind() + ", " + file.items() + " items",
        terminal,
        target -> findings.addAll(format.write(document, target)));
  }
}
