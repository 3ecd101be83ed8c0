package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

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
