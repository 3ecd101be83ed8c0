package org.luoshi.examples.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Where output and messages go, and the progress bar that stands below the messages on a screen.
 */
final class Terminal {

  private static final int WIDTH = 80;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream out;
  private final PrintStream err;
  private Optional<ProgressBar> bar = Optional.empty();

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  PrintStream out() {
    return out;
  }

  /** Tells something beside the output. */
  void message(String line) {
    err.println(bar.isPresent() ? CLEAR_LINE + line : line);
  }

  /** Tells that something went wrong. */
  void error(String line) {
    message("luoshi: " + line);
  }

  /** Shows a bar for several files on a screen, and nothing otherwise. */
  void startProgress(int files) {
    if (files > 1 && isInteractive()) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("luoshi")
                  .setInitialMax(files)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                  .build());
    }
  }

  /** Tells the bar that a file is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Takes the bar away. */
  void endProgress() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  /** Returns what went wrong in words that name the file. */
  static String reason(Throwable error) {
    String detail = error.getMessage();
    if (error instanceof InvalidPathException invalid) {
      return invalid.getInput()
          + ": no name for a file here (is the locale UTF-8? Try LC_ALL=C.UTF-8)";
    }
    if (error instanceof NoSuchFileException) {
      return detail + ": no such file or folder";
    }
    if (error instanceof AccessDeniedException) {
      return detail + ": not allowed to read or write here";
    }
    if (error instanceof NotDirectoryException || error instanceof FileAlreadyExistsException) {
      return detail + ": is a file, not a folder";
    }
    return error.getClass().getSimpleName() + (detail == null ? "" : ": " + detail);
  }

  private static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean)
          Console.class.getMethod("isTerminal").invoke(console); // there from Java 22 on
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
