package org.luoshi.examples.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Where output and messages go. */
record Terminal(PrintStream out, PrintStream err) {

  private static final int WIDTH = 80;

  /** Tells that something went wrong. */
  void error(String message) {
    err.println("luoshi: " + message);
  }

  /** Returns what went wrong in words that name the file. */
  static String reason(Throwable error) {
    String detail = error.getMessage();
    if (error instanceof NoSuchFileException) {
      return detail + ": no such file or folder" + localeHint(detail);
    }
    if (error instanceof AccessDeniedException) {
      return detail + ": not allowed to read or write here";
    }
    if (error instanceof NotDirectoryException || error instanceof FileAlreadyExistsException) {
      return detail + ": is a file, not a folder";
    }
    return error.getClass().getSimpleName() + (detail == null ? "" : ": " + detail);
  }

  /**
   * In a locale without Chinese characters the names of files cannot be passed to a Java program.
   */
  private static String localeHint(String name) {
    boolean damaged = name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0;
    return damaged ? " (is the locale UTF-8? Try LC_ALL=C.UTF-8)" : "";
  }

  /** Returns a bar for several files on a terminal; one that shows nothing otherwise. */
  Progress progress(int files) {
    if (files < 2 || !isInteractive()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("luoshi")
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .build());
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

  /** A progress bar that may be absent. */
  static final class Progress implements AutoCloseable {

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
      this.bar = bar;
    }

    void step() {
      if (bar != null) {
        bar.step();
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
