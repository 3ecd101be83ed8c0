package org.luoshi.examples.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.luoshi.io.json.JsonDocuments;
import org.luoshi.model.document.GovernmentDocument;
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
 * JSON both ways, against plain Jackson on fields and against the mere tokens. The smoke mode is
 * {@code -f 1 -wi 0 -i 1 -r 100ms}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

  /** How many items the document has. */
  @Param({"100", "10000"})
  public int items;

  /** Which document it is. */
  @Param({"plan", "progress"})
  public String document;

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonFactory factory = new JsonFactory();
  private GovernmentDocument value;
  private Pojo.Document pojo;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private byte[] json;

  /** Creates a state. */
  public JsonBenchmark() {}

  /**
   * Prepares the document in all three forms.
   *
   * @throws IOException if the forms do not agree
   */
  @Setup
  public void prepare() throws IOException {
    GovernmentDocument made =
        document.equals("plan") ? BenchData.plan(items) : BenchData.progress(items);
    value = made;
    json = writeLuoshi().toByteArray();
    value = readLuoshi(); // both lie in memory as they were read
    pojo = readPojo();
    if (!mapper.readTree(json).equals(mapper.readTree(writePojo().toByteArray()))
        || !value.equals(made)) {
      throw new IllegalStateException("the forms must agree");
    }
  }

  /**
   * Reads the model.
   *
   * @return the document
   * @throws IOException never
   */
  @Benchmark
  public GovernmentDocument readLuoshi() throws IOException {
    return JsonDocuments.strict().read(new ByteArrayInputStream(json)).orElseThrow();
  }

  /**
   * Reads fields with plain Jackson.
   *
   * @return the document
   * @throws IOException never
   */
  @Benchmark
  public Pojo.Document readPojo() throws IOException {
    return mapper.readValue(new ByteArrayInputStream(json), Pojo.Document.class);
  }

  /**
   * Reads the tokens and their texts.
   *
   * @return something about them
   * @throws IOException never
   */
  @Benchmark
  public long readTokens() throws IOException {
    long length = 0;
    try (JsonParser in = factory.createParser(new ByteArrayInputStream(json))) {
      while (in.nextToken() != null) {
        length += in.getTextLength();
      }
    }
    return length;
  }

  /**
   * Writes the model.
   *
   * @return the JSON text
   * @throws IOException never
   */
  @Benchmark
  public ByteArrayOutputStream writeLuoshi() throws IOException {
    bytes.reset();
    JsonDocuments.strict().write(value, bytes);
    return bytes;
  }

  /**
   * Writes fields with plain Jackson.
   *
   * @return the JSON text
   * @throws IOException never
   */
  @Benchmark
  public ByteArrayOutputStream writePojo() throws IOException {
    bytes.reset();
    mapper.writeValue(bytes, pojo);
    return bytes;
  }

  /**
   * Copies the tokens.
   *
   * @return the JSON text
   * @throws IOException never
   */
  @Benchmark
  public ByteArrayOutputStream copyTokens() throws IOException {
    bytes.reset();
    try (JsonParser in = factory.createParser(json);
        JsonGenerator out = factory.createGenerator(bytes)) {
      in.nextToken();
      out.copyCurrentStructure(in);
    }
    return bytes;
  }
}
