package org.luoshi.io.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON in UTF-8, as much of a generator as the codecs of this package call, and fast where
 * most characters have three bytes. Not thread-safe.
 */
final class Utf8Generator extends JsonGeneratorDelegate {

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int CHUNK = 512;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream target;
  private final boolean indented;
  private final char[] chars = new char[CHUNK];
  private final byte[] buffer = new byte[16 * CHUNK];
  private int length;
  private int depth;
  private boolean needsComma;
  private boolean afterName;

  Utf8Generator(OutputStream target, boolean indented) {
    super(null);
    this.target = target;
    this.indented = indented;
  }

  private void room(int bytes) throws IOException {
    if (buffer.length - length < bytes) {
      target.write(buffer, 0, length);
      length = 0;
    }
  }

  private void open(char bracket) throws IOException {
    comma();
    buffer[length++] = (byte) bracket;
    needsComma = false;
    depth++;
  }

  private void close(char bracket) throws IOException {
    depth--;
    if (needsComma) {
      line();
    }
    room(1);
    buffer[length++] = (byte) bracket;
    needsComma = true;
  }

  /** Writes what stands before a value or a name, and makes room for a short one. */
  private void comma() throws IOException {
    room(16);
    if (afterName) {
      afterName = false;
    } else {
      if (needsComma) {
        buffer[length++] = ',';
      }
      if (depth > 0) {
        line();
      }
    }
    needsComma = true;
  }

  /** Begins a new line if the text is for people. */
  private void line() throws IOException {
    if (indented) {
      room(2 * depth + 16);
      buffer[length++] = '\n';
      for (int i = 0; i < 2 * depth; i++) {
        buffer[length++] = ' ';
      }
    }
  }

  @Override
  public void writeStartObject() throws IOException {
    open('{');
  }

  @Override
  public void writeEndObject() throws IOException {
    close('}');
  }

  @Override
  public void writeStartArray() throws IOException {
    open('[');
  }

  @Override
  public void writeEndArray() throws IOException {
    close(']');
  }

  @Override
  public void writeFieldName(SerializableString name) throws IOException {
    writeString(name);
    named();
  }

  @Override
  public void writeFieldName(String name) throws IOException {
    writeString(name);
    room(2);
    named();
  }

  private void named() {
    buffer[length++] = ':';
    if (indented) {
      buffer[length++] = ' ';
    }
    afterName = true;
  }

  @Override
  public void writeString(SerializableString text) throws IOException {
    comma();
    byte[] bytes = text.asQuotedUTF8();
    room(bytes.length + 4);
    int to = length;
    buffer[to++] = '"';
    for (byte next : bytes) {
      buffer[to++] = next;
    }
    buffer[to++] = '"';
    length = to;
  }

  @Override
  public void writeString(String text) throws IOException {
    comma();
    buffer[length++] = '"';
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + CHUNK);
      to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
      text.getChars(from, to, chars, 0);
      room(6 * CHUNK + 4);
      encode(to - from);
      from = to;
    }
    room(1);
    buffer[length++] = '"';
  }

  private void encode(int count) {
    char[] source = chars; // locals are faster than fields
    byte[] bytes = buffer;
    int to = length;
    for (int i = 0; i < count; i++) {
      char c = source[i];
      if (c >= 0x800 && !Character.isSurrogate(c)) {
        FOUR_BYTES.set(bytes, to, 0x8080E0 | c >>> 12 | (c & 0xFC0) << 2 | (c & 0x3F) << 16);
        to += 3;
      } else if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
        bytes[to++] = (byte) c;
      } else if (c >= 0x80 && c < 0x800) {
        bytes[to++] = (byte) (0xC0 | c >>> 6);
        bytes[to++] = (byte) (0x80 | c & 0x3F);
      } else if (i + 1 < count && Character.isSurrogatePair(c, source[i + 1])) {
        to = pair(Character.toCodePoint(c, source[++i]), to);
      } else {
        to = escape(c, to);
      }
    }
    length = to;
  }

  private int pair(int codePoint, int from) {
    buffer[from] = (byte) (0xF0 | codePoint >>> 18);
    buffer[from + 1] = (byte) (0x80 | codePoint >>> 12 & 0x3F);
    buffer[from + 2] = (byte) (0x80 | codePoint >>> 6 & 0x3F);
    buffer[from + 3] = (byte) (0x80 | codePoint & 0x3F);
    return from + 4;
  }

  private int escape(char c, int from) {
    int to = from;
    buffer[to++] = '\\';
    int place = "\"\\\b\f\n\r\t".indexOf(c);
    if (place >= 0) {
      buffer[to++] = (byte) "\"\\bfnrt".charAt(place);
      return to;
    }
    buffer[to++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      buffer[to++] = HEX[c >>> shift & 0xF];
    }
    return to;
  }

  private void ascii(String text) throws IOException {
    comma();
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      buffer[length++] = (byte) text.charAt(i);
    }
  }

  @Override
  public void writeNumber(int value) throws IOException {
    ascii(Integer.toString(value));
  }

  @Override
  public void writeNumber(BigDecimal value) throws IOException {
    ascii(value.toPlainString());
  }

  @Override
  public void writeBoolean(boolean value) throws IOException {
    ascii(Boolean.toString(value));
  }

  /** Writes something between two values. */
  @Override
  public void writeRaw(char ascii) throws IOException {
    room(1);
    buffer[length++] = (byte) ascii;
    needsComma = false;
  }

  /** Flushes the target and leaves it open. */
  @Override
  public void close() throws IOException {
    target.write(buffer, 0, length);
    length = 0;
    target.flush();
  }
}
