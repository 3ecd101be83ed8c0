package org.luoshi.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.io.json.JsonReports;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does the main job on the sample documents that come with the program. */
@Command(
    name = "demo",
    description = {
      "Does the main job on sample documents (示例) of an invented district.",
      "Reads and checks them, and writes what was understood and what is wrong into a folder."
    })
final class DemoCommand implements Callable<Integer> {

  /** The sample documents, oldest first. */
  static final List<String> SAMPLES =
      List.of(
          "yunzhou-2024-decomposition.txt",
          "jiangwan-2024-decomposition.txt",
          "jiangwan-2024q1-progress.txt",
          "jiangwan-2024-annual.txt",
          "jiangwan-2024-work-report.txt",
          "jiangwan-2025-decomposition.txt",
          "jiangwan-2025q1-progress.txt");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "luoshi-demo",
      description = "Folder for the files; default: ${DEFAULT-VALUE} in the current folder.")
  private Path folder;

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PrintStream out = terminal.out();
    List<Checked> all = new ArrayList<>();
    for (Path document : unpack()) {
      Checked checked = Checked.of(OpenedFile.open(document), Validator.standard());
      all.add(checked);
      write(checked);
      describe(checked);
    }
    out.println();
    out.println("What is wrong or suspicious (问题):");
    for (Checked checked : all) {
      checked.findings().stream()
          .filter(f -> f.severity() != Severity.INFO)
          .forEach(
              f ->
                  out.println(
                      "  "
                          + FindingText.line(
                              checked.file().path().getFileName(), f, Locale.CHINESE)));
    }
    Files.writeString(folder.resolve("findings.txt"), FindingText.of(all, Locale.CHINESE));
    Files.writeString(
        folder.resolve("findings.json"),
        JsonReports.standard()
            .writeString(all.stream().map(Checked::result).toList(), Locale.CHINESE));
    out.println();
    new DemoFollowing(all.stream().map(Checked::file).toList(), folder, out)
        .write(StatusCommand.sample());
    List<Finding> findings = all.stream().flatMap(c -> c.findings().stream()).toList();
    out.println();
    out.println(all.size() + " documents, " + FindingText.counts(findings) + ". Written to");
    out.println("  " + folder.toAbsolutePath().normalize());
    out.println("    documents/*.txt    the documents as published (原文)");
    out.println("    *.json             each document as data (公文数据)");
    out.println("    *.items.csv        its items as a table (事项表格)");
    out.println("    findings.txt .json every finding with its place (问题清单)");
    out.println("    *.claims.csv       every figure that can be recomputed (算术核对)");
    out.println("    *.status.csv       how every item stands, and why (事项状态); *.bulletin.md (通报)");
    out.println("    *.trace.csv        what became of every promise, with quotes (承诺兑现)");
    return Exit.OK;
  }

  private List<Path> unpack() throws IOException {
    Path documents = folder.resolve("documents");
    Files.createDirectories(documents);
    List<Path> files = new ArrayList<>();
    for (String sample : SAMPLES) {
      Path file = documents.resolve(sample);
      try (InputStream in = DemoCommand.class.getResourceAsStream("demo/" + sample)) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      files.add(file);
    }
    return files;
  }

  private void write(Checked checked) throws IOException {
    GovernmentDocument document = checked.file().document().orElseThrow();
    for (OutputFormat format : List.of(OutputFormat.JSON, OutputFormat.CSV)) {
      Path target = folder.resolve(checked.file().stem() + format.ending());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        format.write(document, out);
      }
    }
  }

  private void describe(Checked checked) {
    OpenedFile file = checked.file();
    PrintStream out = terminal.out();
    out.println(file.path().getFileName());
    file.document()
        .flatMap(GovernmentDocument::title)
        .ifPresent(title -> out.println("  " + title));
    out.println(
        "  "
            + file.kind()
            + ", "
            + file.items()
            + " items; "
            + FindingText.counts(checked.findings()));
  }
}
