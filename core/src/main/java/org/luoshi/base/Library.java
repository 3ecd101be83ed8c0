package org.luoshi.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * This library itself (本库).
 *
 * @since 0.1.0
 */
public final class Library {

  /** The group under which its artifacts and rule sets are published. */
  public static final String GROUP = "org.luoshi";

  private Library() {}

  /** Returns the version of this library, such as {@code 0.1.0}; written by the build. */
  public static String version() {
    return Version.VALUE;
  }

  /** Read when first asked for. */
  private static final class Version {

    static final String VALUE = read();

    private static String read() {
      Properties properties = new Properties();
      try (InputStream in = Library.class.getResourceAsStream("library.properties")) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return properties.getProperty("version");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
