package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.text.Span;

/**
 * A closed value in the text form that its {@code toString} writes and its {@code parse} or {@code
 * of} reads.
 */
final class TextCodec implements Codec {

  private final Class<?> type;
  private final Function<Object, Object> parse;

  TextCodec(Class<?> type) {
    this.type = type;
    this.parse = Handles.function(factory(type).orElseThrow());
  }

  /** Returns whether the type has {@code parse}, or is a record of one text with {@code of}. */
  static boolean fits(Class<?> type) {
    return factory(type).isPresent();
  }

  private static Optional<Method> factory(Class<?> type) {
    boolean single = type.isRecord() && type.getRecordComponents().length == 1;
    return Arrays.stream(type.getMethods())
        .filter(
            m ->
                Modifier.isStatic(m.getModifiers())
                    && m.getReturnType() == type
                    && m.getParameterCount() == 1)
        .filter(m -> m.getParameterTypes()[0].isAssignableFrom(String.class))
        .filter(m -> m.getName().equals("parse") || single && m.getName().equals("of"))
        .findFirst();
  }

  Class<?> type() {
    return type;
  }

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return context.wrongType(in, "string");
    }
    try {
      Object value = parse.apply(in.getText());
      return value instanceof Span
          ? value
          : context.pool().share(value); // hardly two places are equal
    } catch (IllegalArgumentException | DateTimeException e) {
      context.report(JsonFindings.BROKEN_RULE, in, e.getMessage());
      return null;
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeString(value.toString());
  }
}
