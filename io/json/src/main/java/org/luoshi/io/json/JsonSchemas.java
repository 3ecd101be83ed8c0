package org.luoshi.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (JSON 模式) of what this package writes, in the draft of 2020-12.
 *
 * @since 0.1.0
 */
public final class JsonSchemas {

  private JsonSchemas() {}

  /**
   * Returns the schema of a document of any kind; {@code #/$defs/ListedItem} is that of a line of
   * NDJSON, {@code #/$defs/AuditReport} that of an {@link org.luoshi.audit.AuditReport}.
   */
  public static String document() {
    return read("luoshi-1.0.schema.json");
  }

  /** Returns the schema of rule files and profiles, for editors that help to write them. */
  public static String ruleFiles() {
    return read("rule-files-1.0.schema.json");
  }

  private static String read(String resource) {
    try (InputStream in = JsonSchemas.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
