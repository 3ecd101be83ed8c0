package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;

/** A JSON array. An element that cannot be read is left out. */
record ListCodec(Codec element, boolean distinct) implements Codec {

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.START_ARRAY)) {
      return context.wrongType(in, "array");
    }
    Collection<Object> elements = distinct ? new LinkedHashSet<>() : new ArrayList<>();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      Object value = element.read(in, context);
      if (value != null) {
        elements.add(value);
      }
    }
    return elements;
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Object content : (Collection<?>) value) {
      element.write(content, out);
    }
    out.writeEndArray();
  }
}
