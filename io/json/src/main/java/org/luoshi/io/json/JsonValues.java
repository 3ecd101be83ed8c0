package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.ReadResult;

/**
 * Values of one type as JSON (数据 JSON), such as a working calendar, a policy or a ledger: one value
 * a file, in UTF-8, in the form that {@link JsonDocuments} tells. UTF-16 is read too.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public final class JsonValues<T> {

  private static final int LARGEST = 1 << 27;

  private final Class<T> type;
  private final boolean lenient;
  private final boolean indented;

  private JsonValues(Class<T> type, boolean lenient, boolean indented) {
    this.type = type;
    this.lenient = lenient;
    this.indented = indented;
  }

  /**
   * Obtains the form for data that must be right: an unknown member or word is an error.
   *
   * @param <T> the type
   * @param type a type of the core that has a builder, or a record
   * @return the form
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static <T> JsonValues<T> strict(Class<T> type) {
    Codecs.of(type);
    return new JsonValues<>(type, false, false);
  }

  /**
   * Returns a copy for data of newer releases and other systems: an unknown member, and an unknown
   * word where none is needed, is left out with a warning; null stands for an absent member.
   */
  public JsonValues<T> lenient() {
    return new JsonValues<>(type, true, indented);
  }

  /** Returns a copy that writes one member a line, for people. */
  public JsonValues<T> indented() {
    return new JsonValues<>(type, lenient, true);
  }

  /**
   * Reads a value.
   *
   * @param name what findings call the source
   * @param source the bytes, read to the end and not closed
   * @return the value; empty with findings if it could not be read
   * @throws IOException if the source cannot be read
   */
  public ReadResult<T> read(String name, InputStream source) throws IOException {
    Objects.requireNonNull(name, "name");
    byte[] bytes = new byte[Math.max(1 << 13, Math.min(LARGEST, source.available()) + 1)];
    int length = source.readNBytes(bytes, 0, bytes.length);
    while (length == bytes.length && length <= LARGEST) {
      bytes = Arrays.copyOf(bytes, 2 * length);
      length += source.readNBytes(bytes, length, length);
    }
    return length > LARGEST ? tooLarge(name) : read(JsonText.of(name, bytes, length));
  }

  private static <T> ReadResult<T> tooLarge(String name) {
    SourceLocation start = new SourceLocation(name, 1, 0, 0, "");
    String limit = "more than " + LARGEST + " bytes";
    return new ReadResult<>(
        Optional.empty(), List.of(JsonFindings.LIMIT.at("", Optional.of(start), limit)));
  }

  /**
   * Reads a value from a text.
   *
   * @param text the JSON text
   * @return the value; empty with findings if it could not be read
   */
  public ReadResult<T> readString(String text) {
    return read(JsonText.of(text));
  }

  private ReadResult<T> read(JsonText text) {
    return JsonReading.read(text, lenient, new Pool(), type);
  }

  /**
   * Writes a value and a line end.
   *
   * @param value the value
   * @param target takes the bytes; not closed
   * @throws IOException if the target cannot be written
   */
  public void write(T value, OutputStream target) throws IOException {
    Objects.requireNonNull(value, "value");
    try (JsonGenerator out = new Utf8Generator(target, indented)) {
      Codecs.of(type).write(value, out);
      out.writeRaw('\n');
    }
  }

  /**
   * Writes a value as a text.
   *
   * @param value the value
   * @return the JSON text, with a line end after it
   */
  public String writeString(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(value, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
