package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Pattern;

/** The version of the schema that a document was written in: major and minor number. */
record VersionCodec() implements Codec {

  static final String CURRENT = "1.0";

  private static final Pattern READABLE = Pattern.compile("1\\.[0-9]{1,4}");

  @Override
  public Object read(JsonParser in, ReadContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return context.wrongType(in, "string");
    }
    String version = in.getText();
    if (!READABLE.matcher(version).matches()) {
      context.report(JsonFindings.UNSUPPORTED_VERSION, in, version, CURRENT);
      return null;
    }
    if (!version.equals(CURRENT)) {
      context.report(JsonFindings.NEWER_VERSION, in, version, CURRENT);
    }
    return version;
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeString((String) value);
  }
}
