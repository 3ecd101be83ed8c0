package org.luoshi.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.io.Reading;
import org.luoshi.io.text.Documents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading of documents from their bytes, against decoding them and dividing them into lines, and
 * against one regular expression a line that finds number, text and units.
 *
 * <p>Real documents are read with {@code -Dluoshi.corpus=FOLDER}, {@code -p document=corpus} and
 * {@code -p size=0}. The smoke mode is {@code -f 1 -wi 0 -i 1 -r 100ms}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextBenchmark {

  private static final Pattern ITEM =
      Pattern.compile("^\\s*\\(?(\\d+)[.、)](.*?)\\(([^()]*)\\)\\s*$");

  /** The layout of an invented document, or corpus for real documents. */
  @Param({"plan", "progress", "table", "report"})
  public String document;

  /** The size of an invented document in kilobytes of UTF-8. */
  @Param({"10", "100", "1000", "10000"})
  public int size;

  private final List<byte[]> documents = new ArrayList<>();

  /** Creates a state. */
  public TextBenchmark() {}

  /**
   * Prepares the bytes.
   *
   * @throws IOException if a real document cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    if (document.equals("corpus")) {
      addFiles(Path.of(System.getProperty("luoshi.corpus")));
    } else {
      documents.add(TextBenchData.document(document, size * 1000));
    }
  }

  private void addFiles(Path path) throws IOException {
    try (var files = Files.walk(path)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(Files.readAllBytes(file));
      }
    }
  }

  /**
   * Reads the documents as a user does. It takes over half a minute until all of the reading is
   * compiled.
   *
   * @return the readings
   * @throws IOException never
   */
  @Benchmark
  @Warmup(iterations = 25, time = 2)
  public List<Reading> read() throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (byte[] bytes : documents) {
      readings.add(Documents.read("document.txt", new ByteArrayInputStream(bytes)));
    }
    return readings;
  }

  /**
   * Decodes the documents and divides them into lines: what any reader has to do.
   *
   * @return the lines
   */
  @Benchmark
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (byte[] bytes : documents) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        lines.add(text.substring(start, end));
        start = end + 1;
      }
      lines.add(text.substring(start));
    }
    return lines;
  }

  /**
   * Finds three fields with one regular expression a line, without places, roles or findings.
   *
   * @return number, text and units of what matches
   */
  @Benchmark
  public List<List<String>> regex() {
    List<List<String>> items = new ArrayList<>();
    for (String line : lines()) {
      Matcher matcher = ITEM.matcher(line);
      if (matcher.find()) {
        items.add(List.of(matcher.group(1), matcher.group(2), matcher.group(3)));
      }
    }
    return items;
  }
}
