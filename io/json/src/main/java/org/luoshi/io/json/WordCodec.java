package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A word of a closed vocabulary, such as the name of an enum constant. */
final class WordCodec implements Codec {

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final boolean required;

  private WordCodec(boolean required) {
    this.required = required;
  }

  /** The names of an enum type. */
  static WordCodec of(Class<?> type, boolean required) {
    WordCodec codec = new WordCodec(required);
    Arrays.stream(type.getEnumConstants())
        .forEach(constant -> codec.values.put(((Enum<?>) constant).name(), constant));
    return codec;
  }

  /** A single word that must be there. */
  static WordCodec of(String word) {
    WordCodec codec = new WordCodec(true);
    codec.values.put(word, word);
    return codec;
  }

  Iterable<String> words() {
    return values.keySet();
  }

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return context.wrongType(in, "string");
    }
    String word = context.pool().text(in);
    Object value = values.get(word);
    if (value == null) {
      context.unknownWord(in, required, word, values.keySet());
    }
    return value;
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeString(value instanceof Enum<?> constant ? constant.name() : (String) value);
  }
}
