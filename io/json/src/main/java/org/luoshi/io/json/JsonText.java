package org.luoshi.io.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.luoshi.diagnostic.SourceLocation;

/** A decoded text and the places in it. Not thread-safe. */
final class JsonText {

  private static final int LONGEST_QUOTE = 60;

  private final String name;
  private final char[] chars;
  private final int length;
  private final boolean complete;
  private int nearChar; // the last place that was asked for: places are mostly asked for in order
  private int nearLine;
  private int nearOffset;

  private JsonText(String name, CharBuffer text, boolean complete, int firstLine) {
    this.name = name;
    this.chars = text.array();
    this.length = text.position();
    this.complete = complete;
    this.nearLine = firstLine;
  }

  static JsonText of(String text) {
    char[] chars = text.toCharArray();
    return new JsonText("", CharBuffer.wrap(chars).position(chars.length), true, 1);
  }

  /**
   * Decodes UTF-8 or UTF-16, with or without byte order mark, up to the first bytes that are
   * invalid.
   */
  static JsonText decode(String name, byte[] bytes) {
    Charset charset = charset(bytes);
    ByteBuffer source = ByteBuffer.wrap(bytes).position(markLength(bytes, charset));
    CharBuffer target = CharBuffer.allocate(bytes.length);
    return new JsonText(name, target, isDecoded(charset, source, target), 1);
  }

  /**
   * Decodes a line in UTF-8 up to the first bytes that are invalid; {@code target} is large enough.
   */
  static JsonText decodeLine(int number, ByteBuffer source, CharBuffer target) {
    return new JsonText("", target, isDecoded(StandardCharsets.UTF_8, source, target), number);
  }

  private static boolean isDecoded(Charset charset, ByteBuffer source, CharBuffer target) {
    return charset.newDecoder().decode(source, target, true).isUnderflow();
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0x101 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFEFF || first >>> 8 == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xFFFE || (first & 0xFF) == 0
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  private static int markLength(byte[] bytes, Charset charset) {
    byte[] mark = "\uFEFF".getBytes(charset);
    boolean marked =
        bytes.length >= mark.length
            && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    return marked ? mark.length : 0;
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Returns whether all bytes were valid. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Returns where the next thing that is not a blank of JSON begins, the length if there is none.
   */
  int nextContent(int from) {
    int at = from;
    while (at < length && " \t\r\n".indexOf(chars[at]) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * Returns the place of what begins at one char and ends before another, with at most a line of
   * it.
   */
  SourceLocation location(int from, int to) {
    int start = Math.max(0, Math.min(from, length));
    int end = Math.max(start, Math.min(to, length));
    moveTo(start);
    int line = nearLine;
    int offset = nearOffset;
    moveTo(end);
    return new SourceLocation(name, line, offset, nearOffset, quote(start, end));
  }

  private void moveTo(int place) {
    for (; nearChar < place; nearChar++) {
      nearLine += chars[nearChar] == '\n' ? 1 : 0;
      nearOffset += isSecondOfPair(nearChar) ? 0 : 1;
    }
    for (; nearChar > place; nearChar--) {
      nearLine -= chars[nearChar - 1] == '\n' ? 1 : 0;
      nearOffset -= isSecondOfPair(nearChar - 1) ? 0 : 1;
    }
  }

  private boolean isSecondOfPair(int place) {
    return Character.isLowSurrogate(chars[place])
        && place > 0
        && Character.isHighSurrogate(chars[place - 1]);
  }

  private String quote(int start, int end) {
    int stop = start;
    while (stop < end
        && stop - start < LONGEST_QUOTE
        && chars[stop] != '\n'
        && chars[stop] != '\r') {
      stop++;
    }
    return new String(chars, start, stop - start) + (stop < end ? "…" : "");
  }
}
