package org.luoshi.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.ListedItem;

/** Reads each line when it is asked for. Not thread-safe. */
final class NdjsonLines implements Iterator<ReadResult<ListedItem>> {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final LineBytes lines;
  private final boolean lenient;
  private final Pool pool = new Pool();
  private CharBuffer chars = CharBuffer.allocate(0);
  private int number;
  private ReadResult<ListedItem> next;

  NdjsonLines(InputStream source, boolean lenient) {
    this.lines = new LineBytes(source);
    this.lenient = lenient;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && lines.next()) {
        number++;
        next = read();
      }
      return next != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ReadResult<ListedItem> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadResult<ListedItem> result = next;
    next = null;
    return result;
  }

  /** Returns what the line holds, null for a blank one. */
  private ReadResult<ListedItem> read() {
    ByteBuffer bytes = ByteBuffer.wrap(lines.bytes(), 0, lines.length());
    if (number == 1
        && bytes.limit() >= MARK.length
        && bytes.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK))) {
      bytes.position(MARK.length);
    }
    if (chars.capacity() < lines.length()) {
      chars = CharBuffer.allocate(lines.bytes().length);
    }
    JsonText text = JsonText.decodeLine(number, bytes, chars.clear());
    FindingContext context = new FindingContext(text, lenient, pool);
    if (lines.isTooLong()) {
      context.report(
          JsonFindings.LIMIT, 0, text.length(), "longer than " + LineBytes.LONGEST + " bytes");
      return new ReadResult<>(Optional.empty(), context.findings());
    }
    boolean blank = text.isComplete() && text.nextContent(0) == text.length();
    return blank ? null : JsonReading.read(text, context, ListedItem.class);
  }
}
