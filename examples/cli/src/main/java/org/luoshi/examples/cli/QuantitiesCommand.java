package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.luoshi.io.SourceQuantity;
import org.luoshi.io.csv.CsvQuantities;
import org.luoshi.io.text.SourceQuantities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes every quantity of documents. */
@Command(
    name = "quantities",
    description = {
      "Finds every quantity of documents (文中数量) and writes them as CSV.",
      "A row tells the place, the words, what is measured, how the number bounds it, its value and unit."
    })
final class QuantitiesCommand implements Callable<Integer> {

  private static final String ENDING = ".quantities.csv";

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Documents as published, or folders of them.")
  private List<Path> paths;

  @Mixin private OutputOption output;

  private final Terminal terminal;

  QuantitiesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.open();
    return new FileLoop(terminal).runDocuments(paths, (file, document) -> write(file));
  }

  private int write(OpenedFile file) throws IOException {
    if (file.reading().isEmpty()) {
      terminal.error(file.path() + ": JSON has no source text to find quantities in");
      return Exit.OK;
    }
    List<SourceQuantity> quantities = SourceQuantities.of(file.reading().get());
    output.write(
        file,
        ENDING,
        quantities.size() + " quantities",
        terminal,
        target -> CsvQuantities.write(quantities, target));
    return Exit.OK;
  }
}
