package org.luoshi.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
 * Reading of texts that are meant to be hard: one line of ten megabytes, a million brackets, bars
 * or damaged places, a hundred thousand headings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorstCaseBenchmark {

  /** What the text is made of. */
  @Param({
    "line",
    "sentences",
    "opening",
    "brackets",
    "nested",
    "bars",
    "cells",
    "marks",
    "headings",
    "counted"
  })
  public String shape;

  private byte[] bytes = {};

  /** Creates a state. */
  public WorstCaseBenchmark() {}

  /** Prepares the bytes. */
  @Setup
  public void prepare() {
    bytes = TextBenchData.worst(shape);
  }

  /**
   * Reads the text as a user does.
   *
   * @return the reading
   * @throws IOException never
   */
  @Benchmark
  public Reading read() throws IOException {
    return Documents.read("document.txt", new ByteArrayInputStream(bytes));
  }
}
