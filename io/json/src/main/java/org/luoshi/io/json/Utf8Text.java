package org.luoshi.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The text of the current token, decoded from UTF-8: strictly, and fast where most characters have
 * three bytes.
 */
final class Utf8Text {

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LONGEST = 20_000_000;

  private final byte[] bytes;
  private final int end;
  private char[] chars = new char[1024];
  private int length;
  private int at;

  Utf8Text(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /** Reads up to the closing quotation mark and returns the place after it. */
  int readString(int start) {
    at = start;
    length = 0;
    while (true) {
      readUsual();
      Unusual.unless(at < end && length < LONGEST);
      int next = bytes[at];
      if (next == '"') {
        return at + 1;
      }
      if (chars.length - length < 4) {
        chars = Arrays.copyOf(chars, 2 * chars.length);
      } else if (next == '\\') {
        escape();
      } else if (next >= ' ') {
        chars[length++] = (char) next;
        at++;
      } else {
        Unusual.unless(next < 0);
        anyBytes();
      }
    }
  }

  /** Decodes what has one or three bytes and no other meaning, but for the last of the bytes. */
  private void readUsual() {
    byte[] source = bytes; // locals are faster than fields
    char[] target = chars;
    int next = at;
    int count = length;
    int room = target.length - 4;
    int stop = end - 4;
    while (next <= stop && count < room) {
      int word = (int) FOUR_BYTES.get(source, next);
      if ((byte) word < 0) {
        char c = (char) (word << 12 | word >>> 2 & 0xFC0 | word >>> 16 & 0x3F);
        if ((word & 0x00C0C0F0) != 0x008080E0 || c < 0x800 || Character.isSurrogate(c)) {
          break;
        }
        target[count++] = c;
        next += 3;
      } else {
        char c = (char) (word & 0x7F);
        if (c < ' ' || c == '"' || c == '\\') {
          break;
        }
        target[count++] = c;
        next++;
      }
    }
    at = next;
    length = count;
  }

  /** Decodes one character of two to four bytes. */
  private void anyBytes() {
    int first = bytes[at];
    int size =
        (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? 4 : 0;
    Unusual.unless(size > 0 && at + size <= end);
    int codePoint = first & 0x7F >> size;
    for (int i = 1; i < size; i++) {
      Unusual.unless((bytes[at + i] & 0xC0) == 0x80);
      codePoint = codePoint << 6 | bytes[at + i] & 0x3F;
    }
    int least = size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000;
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    Unusual.unless(codePoint >= least && codePoint <= Character.MAX_CODE_POINT && !surrogate);
    at += size;
    length += Character.toChars(codePoint, chars, length);
  }

  private void escape() {
    Unusual.unless(at + 1 < end);
    int place = "\"\\/bfnrt".indexOf(bytes[at + 1]);
    if (place >= 0) {
      chars[length++] = "\"\\/\b\f\n\r\t".charAt(place);
      at += 2;
      return;
    }
    Unusual.unless(bytes[at + 1] == 'u' && at + 6 <= end);
    int c = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(bytes[i], 16);
      Unusual.unless(digit >= 0);
      c = c << 4 | digit;
    }
    chars[length++] = (char) c;
    at += 6;
  }

  /** Takes a stretch of ASCII as it is. */
  void readAscii(int start, int stop) {
    length = 0;
    for (int i = start; i < stop; i++) {
      chars[length++] = (char) bytes[i];
    }
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
