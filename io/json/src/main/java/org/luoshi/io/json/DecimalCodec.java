package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;

/** A decimal number with exactly the digits that are written. */
record DecimalCodec() implements Codec {

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.currentToken().isNumeric()) {
      return context.wrongType(in, "number");
    }
    try {
      return new BigDecimal(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
    } catch (NumberFormatException e) {
      return context.wrongType(in, "number of at most 10 digits of exponent");
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeNumber((BigDecimal) value);
  }
}
