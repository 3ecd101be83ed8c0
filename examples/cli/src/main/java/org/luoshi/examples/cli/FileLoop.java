package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.luoshi.model.document.GovernmentDocument;

/** Does one thing with every file; a broken one never stops the others. */
final class FileLoop {

  private final Terminal terminal;

  FileLoop(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is done with a file. */
  @FunctionalInterface
  interface Task {

    /**
     * Does it.
     *
     * @param file the file as far as it could be read
     * @return the exit code if all were like this one
     * @throws IOException if something cannot be written
     */
    int run(OpenedFile file) throws IOException;
  }

  /** What is done with a file that holds a document. */
  @FunctionalInterface
  interface DocumentTask {

    /**
     * Does it.
     *
     * @param file the file
     * @param document what was understood of it
     * @return the exit code if all were like this one
     * @throws IOException if something cannot be written
     */
    int run(OpenedFile file, GovernmentDocument document) throws IOException;
  }

  /** Runs the task on every file and returns the highest exit code. */
  int run(List<Path> paths, Task task) {
    SourceFiles sources = SourceFiles.of(paths);
    int code = Exit.OK;
    for (IOException failure : sources.failures()) {
      terminal.error(Terminal.reason(failure));
      code = Exit.UNREADABLE;
    }
    if (sources.files().isEmpty() && code == Exit.OK) {
      terminal.error("no readable file in " + paths);
      code = Exit.UNREADABLE;
    }
    terminal.startProgress(sources.files().size());
    for (Path path : sources.files()) {
      code = Math.max(code, run(path, task));
      terminal.step();
    }
    terminal.endProgress();
    if (!sources.skippedNote().isEmpty()) {
      terminal.message(sources.skippedNote());
    }
    return code;
  }

  /**
   * Runs the task on every file that holds a document, and tells what is wrong with the others;
   * returns the highest exit code.
   */
  int runDocuments(List<Path> paths, DocumentTask task) {
    return run(
        paths,
        file -> {
          if (file.document().isEmpty()) {
            FindingText.lines(file.path(), file.findings(), Locale.ENGLISH)
                .forEach(terminal::message);
            return Exit.UNREADABLE;
          }
          return task.run(file, file.document().get());
        });
  }

  private int run(Path path, Task task) {
    try {
      OpenedFile file = OpenedFile.open(path);
      int code = task.run(file);
      return file.document().isEmpty() ? Exit.UNREADABLE : code;
    } catch (IOException | InvalidPathException e) {
      terminal.error(Terminal.reason(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      terminal.error(
          path
              + ": this file made the program fail; please report it ("
              + Terminal.reason(e)
              + ")");
    }
    return Exit.UNREADABLE;
  }
}
