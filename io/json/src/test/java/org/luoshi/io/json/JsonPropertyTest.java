package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.StringLength;
import org.luoshi.io.ReadResult;
import org.luoshi.model.EntityArbitraries;
import org.luoshi.model.document.GovernmentDocument;

/** The fast ways and Jackson do the same, and nothing makes reading throw. */
class JsonPropertyTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new LuoshiModule()).build();
  private static final byte[] SAMPLE =
      JsonDocuments.strict().writeString(Samples.PLAN).getBytes(StandardCharsets.UTF_8);

  @Provide
  Arbitrary<GovernmentDocument> documents() {
    return EntityArbitraries.documents();
  }

  @Provide
  Arbitrary<String> jsonLike() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"kind\"",
            "\"Notice\"",
            "\"metadata\"",
            "\"schemaVersion\"",
            "\"1.0\"",
            "1",
            "-0.5e3",
            "01",
            "true",
            "null",
            "\"\\ud800\"",
            "\"甲\"",
            "\"notes\"",
            " ",
            "\n",
            "\"title\"",
            "\"",
            "\\")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join("", words));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void write_document_isTheTreeThatJacksonWrites(@ForAll("documents") GovernmentDocument document)
      throws IOException {
    JsonNode jackson = MAPPER.readTree(MAPPER.writeValueAsBytes(document));
    assertEquals(jackson, MAPPER.readTree(JsonDocuments.strict().writeString(document)));
    assertEquals(jackson, MAPPER.readTree(JsonDocuments.strict().indented().writeString(document)));
  }

  @Property(tries = 300)
  void write_text_isReadBackByJackson(@ForAll @StringLength(max = 3000) String text)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = new Utf8Generator(bytes, false)) {
      out.writeString(text);
    }
    assertEquals(text, MAPPER.readValue(bytes.toByteArray(), String.class));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void read_ofBytesAndOfText_areTheSame(@ForAll("documents") GovernmentDocument document)
      throws IOException {
    String text = JsonDocuments.strict().writeString(document);
    assertEquals(
        JsonDocuments.strict().readString(text), read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 3000)
  void read_ofSomethingLikeJson_givesTheSameResultFastAndCareful(@ForAll("jsonLike") String text)
      throws IOException {
    ReadResult<GovernmentDocument> careful = JsonDocuments.strict().readString(text);
    assertEquals(careful, read(text.getBytes(StandardCharsets.UTF_8)));
    assertFalse(careful.value().isEmpty() && careful.findings().isEmpty());
  }

  @Property(tries = 3000)
  void read_ofASampleWithOneByteChanged_givesTheSameResultFastAndCareful(
      @ForAll int place, @ForAll byte value) throws IOException {
    byte[] bytes = SAMPLE.clone();
    bytes[Math.floorMod(place, bytes.length)] = value;
    ReadResult<GovernmentDocument> result = read(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0
        && bytes[0] != 0
        && bytes[1] != 0) { // neither invalid nor UTF-16
      assertEquals(JsonDocuments.strict().readString(text), result);
    }
  }

  @Property
  void read_ofAnyText_neverThrows(@ForAll String text, @ForAll byte[] bytes) throws IOException {
    assertFalse(JsonDocuments.strict().readString(text).isClean());
    assertFalse(JsonDocuments.lenient().readString("{\"kind\":\"Notice\"," + text).isClean());
    assertFalse(read(bytes).isClean());
  }

  private static ReadResult<GovernmentDocument> read(byte[] bytes) throws IOException {
    return JsonDocuments.strict().read(new ByteArrayInputStream(bytes));
  }
}
