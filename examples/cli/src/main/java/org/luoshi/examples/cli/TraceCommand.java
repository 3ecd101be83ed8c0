package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import picocli.CommandLine.Mixin;
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

  @Mixin private OutputOption output;

  private final Terminal terminal;
  private final List<GovernmentDocument> documents = new ArrayList<>();
  private Optional<OpenedFile> promises = Optional.empty();

  TraceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.open();
    FileLoop files = new FileLoop(terminal);
    int code =
        files.runDocuments(
            List.of(plan),
            (file, document) -> {
              promises = Optional.of(file);
              return Exit.OK;
            });
    code =
        Math.max(
            code,
            files.runDocuments(
                later,
                (file, document) -> {
                  documents.add(document);
                  return Exit.OK;
                }));
    if (promises.isEmpty() || documents.isEmpty()) {
      return Exit.UNREADABLE;
    }
    write(promises.get());
    return code;
  }

  private void write(OpenedFile file) throws IOException {
    List<PromiseOutcome> outcomes = Tracer.trace(file.document().orElseThrow(), documents);
    output.write(
        file, ENDING, counts(outcomes), terminal, target -> CsvTrace.write(outcomes, target));
  }

  private static String counts(List<PromiseOutcome> outcomes) {
    return Stream.of(PromiseVerdict.values())
        .map(v -> outcomes.stream().filter(o -> o.verdict() == v).count() + " " + v.label())
        .collect(Collectors.joining(", "));
  }
}
