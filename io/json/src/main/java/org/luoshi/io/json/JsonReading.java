package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.luoshi.io.ReadResult;

/** Reads one value from a whole text and turns what stops it into findings. */
final class JsonReading {

  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(200)
                  .maxStringLength(20_000_000)
                  .maxNumberLength(1000)
                  .build())
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private JsonReading() {}

  /** Reads a whole text as one value. */
  static <T> ReadResult<T> read(JsonText text, FindingContext context, Class<T> type) {
    if (!text.isComplete()) {
      context.report(JsonFindings.ENCODING, text.length(), text.length());
      return new ReadResult<>(Optional.empty(), context.findings());
    }
    Codec codec = Codecs.of(type);
    if (codec instanceof DocumentCodec documents) {
      codec = run(text, context, documents::find);
    }
    Object value = codec == null ? null : run(text, context, whole(codec));
    return new ReadResult<>(Optional.ofNullable(type.cast(value)), context.findings());
  }

  private static <T> T run(JsonText text, FindingContext context, Step<T> step) {
    try (JsonParser in = FACTORY.createParser(text.chars(), 0, text.length())) {
      try {
        return in.nextToken() == null ? context.reportNothing() : step.read(in, context);
      } catch (JsonProcessingException e) {
        context.report(in, e);
        return null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Step<Object> whole(Codec codec) {
    return (in, context) -> {
      Object value = codec.read(in, context);
      context.reportTrailing(in);
      return value;
    };
  }

  private interface Step<T> {
    T read(JsonParser in, FindingContext context) throws IOException;
  }
}
