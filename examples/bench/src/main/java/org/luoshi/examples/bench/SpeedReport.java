package org.luoshi.examples.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Tells in one run how long reading takes against decoding and splitting the same bytes, against
 * one regular expression a line, and how texts that are meant to be hard compare with ordinary
 * ones. Takes the options of JMH.
 */
public final class SpeedReport {

  private static final String ORDINARY_LAYOUT = "plan";
  private static final String ORDINARY_SIZE = "1000";

  private SpeedReport() {}

  /**
   * Prints a line for each document.
   *
   * @param args options of JMH, such as {@code -wi 3 -i 3}
   * @throws CommandLineOptionException if they are no such options
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(TextBenchmark.class.getSimpleName())
            .include(WorstCaseBenchmark.class.getSimpleName())
            .build();
    Collection<RunResult> results = new Runner(options).run();
    System.out.println(table(results));
  }

  private static String table(Collection<RunResult> results) {
    Map<String, Double> microseconds = new TreeMap<>();
    for (RunResult result : results) {
      var run = result.getParams();
      String method = run.getBenchmark().substring(run.getBenchmark().lastIndexOf('.') + 1);
      String shape = run.getParam("shape");
      String text = shape == null ? run.getParam("document") + " " + run.getParam("size") : shape;
      microseconds.put(text + " " + method, result.getPrimaryResult().getScore());
    }
    double ordinary = perByte(microseconds, ORDINARY_LAYOUT, ORDINARY_SIZE);
    StringBuilder table = new StringBuilder();
    microseconds.forEach(
        (key, time) -> {
          String[] words = key.split(" ");
          if (words.length == 2) {
            double perByte = time * 1000 / TextBenchData.worst(words[0]).length;
            table.append(
                "%-10s %.1f ns a byte, %.2f x ordinary text%n"
                    .formatted(words[0], perByte, perByte / ordinary));
          } else if (words[2].equals("read")) {
            String text = words[0] + " " + words[1];
            table.append(
                "%-10s %6s KB: %.1f ns a byte, %.1f x decode and split, %.1f x regex%n"
                    .formatted(
                        words[0],
                        words[1],
                        perByte(microseconds, words[0], words[1]),
                        time / microseconds.get(text + " lines"),
                        time / microseconds.get(text + " regex")));
          }
        });
    return table.toString();
  }

  /** Nanoseconds that reading a document takes for each of its bytes. */
  private static double perByte(Map<String, Double> microseconds, String layout, String size) {
    int bytes = TextBenchData.document(layout, Integer.parseInt(size) * 1000).length;
    return microseconds.get(layout + " " + size + " read") * 1000 / bytes;
  }
}
