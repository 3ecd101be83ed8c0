package org.luoshi.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that writes a file for each document. */
final class OutputOption {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for one file each, named as the document; default: standard output.")
  private Optional<Path> out;

  private Optional<OutputFolder> folder = Optional.empty();

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream target) throws IOException;
  }

  /** Makes the folder where it is missing, so that this fails before anything is read. */
  void open() throws IOException {
    if (out.isPresent()) {
      folder = Optional.of(new OutputFolder(out.get()));
    }
  }

  /**
   * Writes what was made of a document.
   *
   * @param file the document
   * @param ending what the name of the new file ends with
   * @param summary what is told of a file that was written
   * @param content writes it
   */
  void write(OpenedFile file, String ending, String summary, Terminal terminal, Content content)
      throws IOException {
    if (folder.isEmpty()) {
      content.write(terminal.out());
      return;
    }
    Path target = folder.get().target(file, ending);
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(target))) {
      content.write(stream);
    } finally {
      terminal.message(file.path() + " -> " + target + " (" + summary + ")");
    }
  }
}
