package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.luoshi.io.SourceQuantity;
import org.luoshi.io.csv.CsvQuantities;
import org.luoshi.io.text.SourceQuantities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for one file each, named as the document; default: standard output.")
  private Optional<Path> out;

  private final Terminal terminal;
  private Optional<OutputFolder> folder = Optional.empty();

  QuantitiesCommand(Terminal terminal) {
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
    if (file.reading().isEmpty()) {
      terminal.error(file.path() + ": JSON has no source text to find quantities in");
      return Exit.OK;
    }
    List<SourceQuantity> quantities = SourceQuantities.of(file.reading().get());
    if (folder.isEmpty()) {
      CsvQuantities.write(quantities, terminal.out());
      return Exit.OK;
    }
    Path target = folder.get().target(file, ENDING);
    CsvQuantities.write(quantities, target);
    terminal.message(file.path() + " -> " + target + " (" + quantities.size() + " quantities)");
    return Exit.OK;
  }
}
