package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.ReadResult;

/** Reads one value from a whole text and turns what stops it into findings. */
final class JsonReading {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(200)
                  .maxStringLength(20_000_000)
                  .maxNumberLength(1000)
                  .build())
          .build();

  private JsonReading() {}

  /** Reads a whole text as one value: fast if it is as usual, else again with all care. */
  static <T> ReadResult<T> read(JsonText text, boolean lenient, Pool pool, Class<T> type) {
    Codec codec = Codecs.of(type);
    Object value = text.isUtf8() ? readUsual(text, pool, codec) : null;
    if (value != null) {
      return new ReadResult<>(Optional.of(type.cast(value)), List.of());
    }
    FindingContext context = new FindingContext(text, lenient, pool);
    if (!text.isComplete()) {
      context.report(JsonFindings.ENCODING, text.length(), text.length());
      return new ReadResult<>(Optional.empty(), context.findings());
    }
    Codec form =
        codec instanceof DocumentCodec documents ? run(text, context, documents::find) : codec;
    value = form == null ? null : run(text, context, whole(form));
    return new ReadResult<>(Optional.ofNullable(type.cast(value)), context.findings());
  }

  private static Object readUsual(JsonText text, Pool pool, Codec codec) {
    FastContext context = new FastContext(pool);
    try {
      Codec form =
          codec instanceof DocumentCodec documents ? documents.find(start(text), context) : codec;
      Utf8Parser in = start(text);
      Object value = form.read(in, context);
      Unusual.unless(in.nextToken() == null);
      return value;
    } catch (Unusual e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Utf8Parser start(JsonText text) {
    Utf8Parser in = text.utf8Parser();
    in.nextToken();
    return in;
  }

  private static <T> T run(JsonText text, FindingContext context, Step<T> step) {
    try (JsonParser in = text.parser(FACTORY)) {
      try {
        return in.nextToken() == null ? context.reportNothing() : step.read(in, context);
      } catch (JsonProcessingException e) {
        context.report(in, e);
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Step<Object> whole(Codec codec) {
    return (in, context) -> {
      Object value = codec.read(in, context);
      try {
        if (in.nextToken() != null) {
          context.report(JsonFindings.TRAILING_CONTENT, in);
        }
      } catch (JsonProcessingException e) {
        context.report(JsonFindings.TRAILING_CONTENT, in);
      }
      return value;
    };
  }

  private interface Step<T> {
    T read(JsonParser in, FindingContext context) throws IOException;
  }
}
