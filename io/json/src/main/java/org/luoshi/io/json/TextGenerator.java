package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Writes UTF-8, and texts fast where most characters have three bytes and none is escaped. Not thread-safe. */
final class TextGenerator extends JsonGeneratorDelegate {

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LONGEST = 4096;

  private final char[] chars = new char[LONGEST];
  private final byte[] bytes = new byte[3 * LONGEST + 1];

  private TextGenerator(JsonGenerator generator) {
    super(generator);
  }

  static JsonGenerator of(OutputStream target) throws IOException {
    JsonGenerator generator = JsonReading.FACTORY.createGenerator(target, JsonEncoding.UTF8);
    generator.setRootValueSeparator(null);
    return new TextGenerator(generator);
  }

  @Override
  public void writeString(String text) throws IOException {
    int length = text.length() <= LONGEST ? encode(text) : -1;
    if (length < 0) {
      delegate.writeString(text);
    } else {
      delegate.writeRawUTF8String(bytes, 0, length);
    }
  }

  /** Encodes a text; returns the number of bytes, negative if it has something to escape or characters of four bytes. */
  private int encode(String text) {
    int length = text.length();
    char[] source = chars;
    byte[] target = bytes;
    text.getChars(0, length, source, 0);
    int count = 0;
    for (int i = 0; i < length; i++) {
      char c = source[i];
      if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) {
        FOUR_BYTES.set(target, count, 0x8080E0 | c >>> 12 | (c & 0xFC0) << 2 | (c & 0x3F) << 16);
        count += 3;
      } else if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
        target[count++] = (byte) c;
      } else {
        return -1;
      }
    }
    return count;
  }
}
