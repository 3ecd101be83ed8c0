package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.luoshi.model.document.GovernmentDocument;

/** A document of any kind. */
final class DocumentCodec implements Codec {

  private final Map<String, Codec> kinds = new LinkedHashMap<>();

  DocumentCodec() {
    for (Class<?> kind : GovernmentDocument.class.getPermittedSubclasses()) {
      kinds.put(kind.getSimpleName(), Codecs.of(kind));
    }
  }

  Map<String, Codec> kinds() {
    return kinds;
  }

  /**
   * Returns the form of the document that a parser is about to read, null if it is unknown, which
   * is then reported.
   */
  Codec find(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      context.wrongType(in, "object");
      return null;
    }
    JsonLocation start = in.currentTokenLocation();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      boolean isKind = in.currentName().equals(DocumentShape.KIND_NAME);
      if (in.nextToken() == JsonToken.VALUE_STRING && isKind) {
        return find(in.getText(), in, context);
      }
      if (isKind) {
        context.wrongType(in, "string");
        return null;
      }
      in.skipChildren();
    }
    context.reportObject(JsonFindings.MISSING_MEMBER, in, start, DocumentShape.KIND_NAME);
    return null;
  }

  private Codec find(String kind, JsonParser in, ReadContext context) throws IOException {
    Codec codec = kinds.get(kind);
    if (codec == null) {
      context.unknownWord(in, true, kind, kinds.keySet());
    }
    return codec;
  }

  /** Reads in two passes, since the kind may stand last. */
  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    try (TokenBuffer whole = new TokenBuffer(in)) {
      whole.copyCurrentStructure(in);
      Codec codec = find(whole.asParserOnFirstToken(), context);
      return codec == null ? null : codec.read(whole.asParserOnFirstToken(), context);
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    for (Class<?> kind : GovernmentDocument.class.getPermittedSubclasses()) {
      if (kind.isInstance(value)) {
        Codecs.of(kind).write(value, out);
      }
    }
  }
}
