package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/** Throws problems as Jackson does. */
final class MapperContext extends ReadContext {

  private final DeserializationContext mapper;
  private final JsonDeserializer<?> deserializer;

  MapperContext(DeserializationContext mapper, JsonDeserializer<?> deserializer) {
    super(pool(mapper));
    this.mapper = mapper;
    this.deserializer = deserializer;
  }

  /** The pool of the whole call of the mapper. */
  private static Pool pool(DeserializationContext mapper) {
    if (mapper.getAttribute(Pool.class) == null) {
      mapper.setAttribute(Pool.class, new Pool());
    }
    return (Pool) mapper.getAttribute(Pool.class);
  }

  @Override
  void report(FindingKind kind, JsonParser in, Object... arguments) throws IOException {
    if (kind.severity() == Severity.ERROR) {
      String path = in.getParsingContext().pathAsPointer().toString();
      Finding finding = kind.at(path, Optional.empty(), arguments);
      throw JsonMappingException.from(
          in, finding.message(Locale.ENGLISH) + " (" + kind.code() + " " + path + ")");
    }
  }

  @Override
  long position(JsonParser in) {
    return 0; // never told: the exception has the place of the parser
  }

  @Override
  void reportObject(FindingKind kind, JsonParser in, long start, Object... arguments)
      throws IOException {
    report(kind, in, arguments);
  }

  @Override
  void unknownMember(JsonParser in, Shape shape) throws IOException {
    String name = in.currentName();
    in.nextToken();
    mapper.handleUnknownProperty(in, deserializer, shape.type(), name);
  }

  @Override
  void unknownWord(JsonParser in, boolean required, String word, Collection<String> known)
      throws IOException {
    report(JsonFindings.UNKNOWN_WORD, in, word, String.join(", ", known));
  }

  @Override
  boolean takesNullAsAbsent() {
    return true;
  }
}
