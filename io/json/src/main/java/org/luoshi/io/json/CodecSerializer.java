package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes for a mapper. */
final class CodecSerializer extends JsonSerializer<Object> {

  private final Codec codec;

  CodecSerializer(Codec codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    codec.write(value, out);
  }
}
