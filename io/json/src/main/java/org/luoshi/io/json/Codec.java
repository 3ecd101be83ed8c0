package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The JSON form of one type. Immutable. */
interface Codec {

  /**
   * Reads the value that begins at the current token and leaves the parser on its last token.
   *
   * @return the value, null if it could not be read, which is then reported
   */
  Object read(JsonParser in, ReadContext context) throws IOException;

  /** Writes a value of the type. */
  void write(Object value, JsonGenerator out) throws IOException;
}
