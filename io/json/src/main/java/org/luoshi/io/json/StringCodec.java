package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A text; short ones are shared. */
record StringCodec() implements Codec {

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    return in.hasToken(JsonToken.VALUE_STRING)
        ? context.pool().text(in)
        : context.wrongType(in, "string");
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeString((String) value);
  }
}
