package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Reads for a mapper. */
final class CodecDeserializer extends JsonDeserializer<Object> {

  private final Codec codec;

  CodecDeserializer(Codec codec) {
    this.codec = codec;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext mapper) throws IOException {
    return codec.read(in, new MapperContext(mapper, this));
  }
}
