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
import org.luoshi.io.DocumentReader;
import org.luoshi.io.DocumentWriter;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.GovernmentDocument;

/**
 * Documents as JSON (公文 JSON): one document a file, in UTF-8.
 *
 * <p>The object begins with {@code "schemaVersion"} and {@code "kind"}, the name of the type. The
 * other members have the names and the order of the accessors; absent ones are left out. Dates are
 * ISO 8601, constants their names, codes and places their text forms, quantities objects with the
 * digits as published.
 *
 * <p>Everything that can be read is read: a broken item is told and left out, the others are kept.
 * UTF-16 is read too.
 *
 * @since 0.1.0
 */
public final class JsonDocuments implements DocumentReader, DocumentWriter {

  private static final int LARGEST = 1 << 27;
  private static final JsonDocuments STRICT = new JsonDocuments(false, false);
  private static final JsonDocuments LENIENT = new JsonDocuments(true, false);

  private final boolean lenient;
  private final boolean indented;

  private JsonDocuments(boolean lenient, boolean indented) {
    this.lenient = lenient;
    this.indented = indented;
  }

  /** Obtains the form for data that must be right: an unknown member or word is an error. */
  public static JsonDocuments strict() {
    return STRICT;
  }

  /**
   * Obtains the form for data of newer releases and other systems: an unknown member, and an
   * unknown word where none is needed, is left out with a warning; null stands for an absent
   * member.
   */
  public static JsonDocuments lenient() {
    return LENIENT;
  }

  /** Returns a copy that writes one member a line, for people. */
  public JsonDocuments indented() {
    return new JsonDocuments(lenient, true);
  }

  @Override
  public ReadResult<GovernmentDocument> read(String name, InputStream source) throws IOException {
    Objects.requireNonNull(name, "name");
    byte[] bytes = new byte[Math.max(1 << 13, Math.min(LARGEST, source.available()) + 1)];
    int length = source.readNBytes(bytes, 0, bytes.length);
    while (length == bytes.length && length <= LARGEST) {
      bytes = Arrays.copyOf(bytes, 2 * length);
      length += source.readNBytes(bytes, length, length);
    }
    return length > LARGEST ? tooLarge(name) : read(JsonText.of(name, bytes, length));
  }

  private static ReadResult<GovernmentDocument> tooLarge(String name) {
    SourceLocation start = new SourceLocation(name, 1, 0, 0, "");
    String limit = "more than " + LARGEST + " bytes";
    return new ReadResult<>(
        Optional.empty(), List.of(JsonFindings.LIMIT.at("", Optional.of(start), limit)));
  }

  /**
   * Reads a document from a text.
   *
   * @param text the JSON text
   * @return the document; empty with findings if it could not be read
   */
  public ReadResult<GovernmentDocument> readString(String text) {
    return read(JsonText.of(text));
  }

  private ReadResult<GovernmentDocument> read(JsonText text) {
    return JsonReading.read(text, lenient, new Pool(), GovernmentDocument.class);
  }

  @Override
  public void write(GovernmentDocument document, OutputStream target) throws IOException {
    Objects.requireNonNull(document, "document");
    try (JsonGenerator out = new Utf8Generator(target, indented)) {
      Codecs.of(GovernmentDocument.class).write(document, out);
      out.writeRaw('\n');
    }
  }

  /**
   * Writes a document as a text.
   *
   * @param document the document
   * @return the JSON text, with a line end after it
   */
  public String writeString(GovernmentDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(document, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
