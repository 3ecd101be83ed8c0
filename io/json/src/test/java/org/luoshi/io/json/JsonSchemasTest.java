package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {

  private static final Path FILE =
      Path.of("src/main/resources/org/luoshi/io/json/luoshi-1.0.schema.json");

  /** With {@code -Dluoshi.update=true} the file is written anew. */
  @Test
  void document_isWhatTheModelGenerates() throws IOException {
    String generated = new SchemaGenerator().generate();
    if (Boolean.getBoolean("luoshi.update")) {
      Files.writeString(FILE, generated);
    }
    assertEquals(generated, Files.readString(FILE));
    assertEquals(generated, JsonSchemas.document());
  }
}
