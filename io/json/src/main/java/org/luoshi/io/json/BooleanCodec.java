package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** True or false. */
record BooleanCodec() implements Codec {

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    return in.currentToken().isBoolean()
        ? (Object) in.getBooleanValue()
        : context.wrongType(in, "boolean");
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeBoolean((Boolean) value);
  }
}
