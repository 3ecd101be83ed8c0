package org.luoshi.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a source as bytes, of which one is held at a time, up to a length. Not thread-safe.
 */
final class LineBytes {

  static final int LONGEST = 1 << 22;

  private final InputStream source;
  private final byte[] chunk = new byte[1 << 14];
  private int chunkAt;
  private int chunkEnd;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;

  LineBytes(InputStream source) {
    this.source = source;
  }

  /** Goes to the next line; returns false if there is none. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (chunkAt < chunkEnd || fill()) {
      any = true;
      int start = chunkAt;
      while (chunkAt < chunkEnd && chunk[chunkAt] != '\n') {
        chunkAt++;
      }
      append(start, chunkAt);
      if (chunkAt < chunkEnd) {
        chunkAt++;
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    chunkAt = 0;
    chunkEnd = Math.max(0, source.read(chunk));
    return chunkEnd > 0;
  }

  private void append(int from, int to) {
    tooLong |= length + to - from > LONGEST;
    if (!tooLong) {
      if (length + to - from > line.length) {
        line = Arrays.copyOf(line, Math.max(length + to - from, 2 * line.length));
      }
      System.arraycopy(chunk, from, line, length, to - from);
      length += to - from;
    }
  }

  /**
   * The line from its first byte, without its line feed; what follows {@link #length} is of no
   * meaning.
   */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  /** Returns whether the end of the line was left out. */
  boolean isTooLong() {
    return tooLong;
  }
}
