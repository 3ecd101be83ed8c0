package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.io.csv.CsvTrace;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.trace.PromiseOutcome;
import org.luoshi.trace.PromiseVerdict;
import org.luoshi.trace.Tracer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows the promises of a plan into later documents. */
@Command(
    name = "trace",
    description = {
      "Follows the promises of a plan into later documents (承诺跟踪) and writes the outcomes as CSV.",
      "A row tells the promise, what became of it, the figure reached and the clause that says so."
    })
final class TraceCommand implements Callable<Integer> {

  private static final String ENDING = ".trace.csv";

  @Parameters(
      paramLabel = "PLAN",
      index = "0",
      description = "The plan or progress report whose promises are followed.")
  private Path plan;

  @Parameters(
      paramLabel = "LATER",
      index = "1..*",
      arity = "1..*",
      description = "Later progress reports, work reports and plans, oldest first.")
  private List<Path> later;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the table, named as the plan; default: standard output.")
  private Optional<Path> out;

  private final Terminal terminal;
  private final List<GovernmentDocument> documents = new ArrayList<>();
  private Optional<OpenedFile> promises = Optional.empty();

  TraceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    int code = new FileLoop(terminal).run(List.of(plan), this::openPlan);
    code = Math.max(code, new FileLoop(terminal).run(later, this::openLater));
    if (promises.isEmpty() || documents.isEmpty()) {
      return Exit.UNREADABLE;
    }
    write(promises.get());
    return code;
  }

  private int openPlan(OpenedFile file) {
    promises = Optional.of(file).filter(f -> f.document().isPresent());
    return open(file);
  }

  private int openLater(OpenedFile file) {
    file.document().ifPresent(documents::add);
    return open(file);
  }

  private int open(OpenedFile file) {
    if (file.document().isEmpty()) {
      FindingText.lines(file.path(), file.findings(), Locale.ENGLISH).forEach(terminal::message);
      return Exit.UNREADABLE;
    }
    return Exit.OK;
  }

  private void write(OpenedFile file) throws IOException {
    List<PromiseOutcome> outcomes = Tracer.trace(file.document().orElseThrow(), documents);
    if (out.isEmpty()) {
      CsvTrace.write(outcomes, terminal.out());
      return;
    }
    Path target = new OutputFolder(out.get()).target(file, ENDING);
    CsvTrace.write(outcomes, target);
    terminal.message(file.path() + " -> " + target + " (" + counts(outcomes) + ")");
  }

  private static String counts(List<PromiseOutcome> outcomes) {
    return Stream.of(PromiseVerdict.values())
        .map(v -> outcomes.stream().filter(o -> o.verdict() == v).count() + " " + v.label())
        .collect(Collectors.joining(", "));
  }
}
