package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.model.FieldPlaces;
import org.luoshi.text.Span;

/** An object with a member for each field whose place is known, which holds its stretches. */
record PlacesCodec(Codec stretch) implements Codec {

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      return context.wrongType(in, "object");
    }
    FieldPlaces.Builder places = FieldPlaces.builder();
    Set<String> seen = new HashSet<>();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_OBJECT; token = in.nextToken()) {
      String field = in.currentName();
      if (seen.add(field)) {
        in.nextToken();
        read(field, places, in, context);
      } else {
        context.report(JsonFindings.DUPLICATE_MEMBER, in, field);
        in.nextToken();
        in.skipChildren();
      }
    }
    return places.build().orElse(null);
  }

  private void read(String field, FieldPlaces.Builder places, JsonParser in, ReadContext context)
      throws IOException {
    if (!in.hasToken(JsonToken.START_ARRAY)) {
      context.wrongType(in, "array");
      return;
    }
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      Object span = stretch.read(in, context);
      try {
        if (span != null) {
          places.add(field, (Span) span);
        }
      } catch (IllegalArgumentException e) {
        context.report(JsonFindings.BROKEN_RULE, in, e.getMessage());
      }
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, List<Span>> place : ((FieldPlaces) value).asMap().entrySet()) {
      out.writeFieldName(place.getKey());
      out.writeStartArray();
      for (Span span : place.getValue()) {
        stretch.write(span, out);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }
}
