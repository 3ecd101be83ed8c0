package org.luoshi.io.json;

import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;

/** Decodes UTF-8 strictly, and fast where most characters have three bytes. Not thread-safe. */
final class Utf8Reader extends Reader {

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final int end;
  private int at;

  Utf8Reader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /** Reads as much as there is room for, up to an invalid byte, which throws when nothing can be read before it. */
  @Override
  public int read(char[] chars, int from, int length) throws MalformedInputException {
    int limit = from + length - 1; // the last character may need two chars
    int count = from;
    for (int before = -1; at < end && count < limit && count != before; ) {
      before = count;
      count = ofOneByte(chars, count, limit);
      count = ofThreeBytes(chars, count, limit);
      if (count == before) {
        count = ofAnyBytes(chars, count);
      }
    }
    if (count == from && at < end) {
      throw new MalformedInputException(1);
    }
    return count == from ? -1 : count - from;
  }

  private int ofOneByte(char[] chars, int from, int limit) {
    byte[] source = bytes; // here and below: locals are faster than fields
    int next = at;
    int stop = Math.min(end, next + limit - from);
    int count = from;
    while (next < stop && source[next] >= 0) {
      chars[count++] = (char) source[next++];
    }
    at = next;
    return count;
  }

  private int ofThreeBytes(char[] chars, int from, int limit) {
    byte[] source = bytes;
    int next = at;
    int stop = end - 4;
    int count = from;
    while (next <= stop && count < limit) {
      int word = (int) FOUR_BYTES.get(source, next);
      char c = (char) (word << 12 | word >>> 2 & 0xFC0 | word >>> 16 & 0x3F);
      if ((word & 0x00C0C0F0) != 0x008080E0 || c < 0x800 || c >= 0xD800 && c <= 0xDFFF) {
        break;
      }
      chars[count++] = c;
      next += 3;
    }
    at = next;
    return count;
  }

  /** Decodes one character of two to four bytes if it is valid. */
  private int ofAnyBytes(char[] chars, int from) {
    int first = bytes[at];
    int length = (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? 4 : 0;
    if (length == 0 || at + length > end) {
      return from;
    }
    int codePoint = first & 0x7F >> length;
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return from;
      }
      codePoint = codePoint << 6 | bytes[at + i] & 0x3F;
    }
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (codePoint < least || surrogate || codePoint > Character.MAX_CODE_POINT) {
      return from;
    }
    at += length;
    return from + Character.toChars(codePoint, chars, from);
  }

  @Override
  public void close() {
    // nothing is held
  }
}
