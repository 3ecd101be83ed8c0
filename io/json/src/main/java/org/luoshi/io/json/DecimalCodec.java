package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;

/** A decimal number with exactly the digits that are written. */
record DecimalCodec() implements Codec {

  private static final int LARGEST_SCALE = 1000;

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.currentToken().isNumeric()) {
      return context.wrongType(in, "number");
    }
    try {
      BigDecimal value =
          new BigDecimal(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
      if (Math.abs((long) value.scale()) <= LARGEST_SCALE) {
        return value;
      }
    } catch (NumberFormatException e) {
      // its exponent is even larger
    }
    return context.wrongType(in, "number below 1E" + LARGEST_SCALE);
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeNumber((BigDecimal) value);
  }
}
