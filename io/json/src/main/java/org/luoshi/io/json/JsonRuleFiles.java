package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.declared.RuleFileFindings;
import org.luoshi.validation.declared.RuleFileReader;

/**
 * Rule files and profiles in JSON (JSON 规则文件).
 *
 * <p>A member that stands twice is refused; numbers keep their digits.
 *
 * @since 0.1.0
 */
public final class JsonRuleFiles implements RuleFileReader {

  private static final JsonRuleFiles STANDARD = new JsonRuleFiles();
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxNumberLength(1000)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonRuleFiles() {}

  /** Obtains the reader. */
  public static JsonRuleFiles standard() {
    return STANDARD;
  }

  @Override
  public ReadResult<Object> readTree(String name, String text) {
    Objects.requireNonNull(name, "name");
    try {
      return new ReadResult<>(Optional.ofNullable(MAPPER.readValue(text, Object.class)), List.of());
    } catch (JsonProcessingException e) {
      int index = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
      return RuleFileFindings.syntax(name, text, index, e.getOriginalMessage());
    }
  }

  @Override
  public Map<String, SourceLocation> places(String name, String text) {
    Map<String, SourceLocation> places = new HashMap<>();
    int read = 0;
    int codePoints = 0;
    try (JsonParser in = MAPPER.createParser(text)) {
      while (in.nextToken() != null) {
        JsonLocation at = in.currentTokenLocation();
        int offset = (int) at.getCharOffset();
        codePoints += text.codePointCount(read, offset);
        read = offset;
        places.putIfAbsent(
            in.getParsingContext().pathAsPointer().toString(),
            new SourceLocation(name, at.getLineNr(), codePoints, codePoints, ""));
      }
    } catch (IOException e) {
      return places; // readTree has told what is wrong
    }
    return places;
  }
}
