package org.luoshi.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.luoshi.io.json.JsonDocuments;

/** Tells how many times as long as an empty process one takes that reads seventy items of JSON. */
public final class ColdStart {

  private static final int RUNS = 15;

  private ColdStart() {}

  /**
   * Starts processes of both sorts in turn and prints the ratio of their medians.
   *
   * @param args none; {@code empty} or {@code read} and a file in the processes that are timed
   * @throws Exception if a process fails
   */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      measure();
    } else if (args[0].equals("read")) {
      read(args[1]);
    }
  }

  private static void read(String file) throws IOException {
    JsonDocuments.strict().read(Path.of(file)).orElseThrow();
  }

  private static void measure() throws Exception {
    Path file = Files.createTempFile("luoshi", ".json");
    try {
      JsonDocuments.strict().write(BenchData.plan(70), file);
      long[] empty = new long[RUNS];
      long[] reading = new long[RUNS];
      for (int i = 0; i < RUNS; i++) {
        empty[i] = time("empty", file);
        reading[i] = time("read", file);
      }
      double ratio = (double) median(reading) / median(empty);
      System.out.printf(
          "cold process: %.1f times an empty one of %d ms%n", ratio, median(empty) / 1_000_000);
    } finally {
      Files.delete(file);
    }
  }

  private static long time(String what, Path file) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                List.of(java, "-cp", classes, ColdStart.class.getName(), what, file.toString()))
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("process must end well");
    }
    return System.nanoTime() - start;
  }

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
