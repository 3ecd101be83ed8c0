package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A word of a closed vocabulary, such as the name of an enum constant. */
final class WordCodec implements Codec {

  private final String[] words;
  private final SerializedString[] written;
  private final Object[] values;
  private final boolean required;

  private WordCodec(String[] words, Object[] values, boolean required) {
    this.words = words;
    this.written = Arrays.stream(words).map(SerializedString::new).toArray(SerializedString[]::new);
    this.values = values;
    this.required = required;
  }

  /** The names of an enum type. */
  static WordCodec of(Class<?> type, boolean required) {
    Object[] constants = type.getEnumConstants();
    String[] names =
        Arrays.stream(constants)
            .map(constant -> ((Enum<?>) constant).name())
            .toArray(String[]::new);
    return new WordCodec(names, constants, required);
  }

  /** A single word that must be there. */
  static WordCodec of(String word) {
    return new WordCodec(new String[] {word}, new Object[] {word}, true);
  }

  List<String> words() {
    return List.of(words);
  }

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return context.wrongType(in, "string");
    }
    for (int i = 0; i < words.length; i++) {
      if (isText(words[i], in)) {
        return values[i];
      }
    }
    context.unknownWord(in, required, in.getText(), List.of(words));
    return null;
  }

  private static boolean isText(String word, JsonParser in) throws IOException {
    int length = in.getTextLength();
    if (word.length() != length) {
      return false;
    }
    char[] chars = in.getTextCharacters();
    int offset = in.getTextOffset();
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeString(written[value instanceof Enum<?> constant ? constant.ordinal() : 0]);
  }
}
