package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;

/** A whole number of 32 bits. */
record IntegerCodec() implements Codec {

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return context.wrongType(in, "integer");
    }
    try {
      return in.getIntValue();
    } catch (InputCoercionException e) {
      return context.wrongType(in, "integer of 32 bits");
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeNumber((Integer) value);
  }
}
