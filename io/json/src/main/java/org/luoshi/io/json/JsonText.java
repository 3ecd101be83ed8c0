package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.luoshi.diagnostic.SourceLocation;

/** A text to be parsed and the places in it. Not thread-safe. */
final class JsonText {

  private static final int LONGEST_QUOTE = 60;

  private final String name;
  private final byte[] bytes;
  private final int start;
  private final int end;
  private final Charset charset;
  private CharBuffer chars; // null until needed
  private boolean complete = true;
  private int nearChar; // the last place that was asked for: places are mostly asked for in order
  private int nearLine;
  private int nearOffset;

  private JsonText(String name, byte[] bytes, int start, int end, Charset charset, int firstLine) {
    this.name = name;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.charset = charset;
    this.nearLine = firstLine;
  }

  static JsonText of(String text) {
    JsonText known = new JsonText("", new byte[0], 0, 0, StandardCharsets.UTF_8, 1);
    known.chars = CharBuffer.wrap(text.toCharArray());
    return known;
  }

  /** A whole text in UTF-8 or UTF-16, with or without byte order mark. */
  static JsonText of(String name, byte[] bytes, int length) {
    Charset charset = charset(bytes, length);
    return new JsonText(name, bytes, markLength(bytes, length, charset), length, charset, 1);
  }

  /** A line of a longer text in UTF-8; the first one may begin with a byte order mark. */
  static JsonText ofLine(int number, byte[] bytes, int length) {
    int start = number == 1 ? markLength(bytes, length, StandardCharsets.UTF_8) : 0;
    return new JsonText("", bytes, start, length, StandardCharsets.UTF_8, number);
  }

  private static Charset charset(byte[] bytes, int length) {
    int first = length < 2 ? 0x101 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFEFF || first >>> 8 == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xFFFE || (first & 0xFF) == 0
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  private static int markLength(byte[] bytes, int length, Charset charset) {
    byte[] mark = "\uFEFF".getBytes(charset);
    boolean marked =
        length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    return marked ? mark.length : 0;
  }

  boolean isUtf8() {
    return chars == null && charset == StandardCharsets.UTF_8;
  }

  Utf8Parser utf8Parser() {
    return new Utf8Parser(bytes, start, end);
  }

  JsonParser parser(JsonFactory factory) throws IOException {
    return factory.createParser(chars().array(), 0, chars().limit());
  }

  /** Returns whether the bytes are nothing but blanks. */
  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (" \t\r\n".indexOf(bytes[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the length of what can be decoded, in chars. */
  int length() {
    return chars().limit();
  }

  /** Returns whether all bytes are valid. */
  boolean isComplete() {
    return length() >= 0 && complete;
  }

  /**
   * Returns the place of what begins at one char and ends before another, with at most a line of
   * it.
   */
  SourceLocation location(int from, int to) {
    int first = Math.max(0, Math.min(from, length()));
    int last = Math.max(first, Math.min(to, length()));
    moveTo(first);
    int line = nearLine;
    int offset = nearOffset;
    moveTo(last);
    return new SourceLocation(name, line, offset, nearOffset, quote(first, last));
  }

  private CharBuffer chars() {
    if (chars == null) {
      chars = CharBuffer.allocate(end - start);
      ByteBuffer source = ByteBuffer.wrap(bytes, start, end - start);
      complete = charset.newDecoder().decode(source, chars, true).isUnderflow();
      chars.flip();
    }
    return chars;
  }

  private void moveTo(int place) {
    for (; nearChar < place; nearChar++) {
      nearLine += chars.get(nearChar) == '\n' ? 1 : 0;
      nearOffset += isSecondOfPair(nearChar) ? 0 : 1;
    }
    for (; nearChar > place; nearChar--) {
      nearLine -= chars.get(nearChar - 1) == '\n' ? 1 : 0;
      nearOffset -= isSecondOfPair(nearChar - 1) ? 0 : 1;
    }
  }

  private boolean isSecondOfPair(int place) {
    return place > 0 && Character.isSurrogatePair(chars.get(place - 1), chars.get(place));
  }

  private String quote(int from, int to) {
    int stop = from;
    while (stop < to
        && stop - from < LONGEST_QUOTE
        && chars.get(stop) != '\n'
        && chars.get(stop) != '\r') {
      stop++;
    }
    return chars.subSequence(from, stop) + (stop < to ? "…" : "");
  }
}
