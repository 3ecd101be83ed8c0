package org.luoshi.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

  private static final JsonDocuments STRICT =
      new JsonDocuments(JsonValues.strict(GovernmentDocument.class));
  private static final JsonDocuments LENIENT = new JsonDocuments(STRICT.values.lenient());

  private final JsonValues<GovernmentDocument> values;

  private JsonDocuments(JsonValues<GovernmentDocument> values) {
    this.values = values;
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
    return new JsonDocuments(values.indented());
  }

  @Override
  public ReadResult<GovernmentDocument> read(String name, InputStream source) throws IOException {
    return values.read(name, source);
  }

  /**
   * Reads a document from a text.
   *
   * @param text the JSON text
   * @return the document; empty with findings if it could not be read
   */
  public ReadResult<GovernmentDocument> readString(String text) {
    return values.readString(text);
  }

  @Override
  public void write(GovernmentDocument document, OutputStream target) throws IOException {
    values.write(document, target);
  }

  /**
   * Writes a document as a text.
   *
   * @param document the document
   * @return the JSON text, with a line end after it
   */
  public String writeString(GovernmentDocument document) {
    return values.writeString(document);
  }
}
