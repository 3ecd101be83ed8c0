package org.luoshi.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.ListedItem;

/** Reads each line when it is asked for. Not thread-safe. */
final class NdjsonLines implements Iterator<ReadResult<ListedItem>> {

  private final LineBytes lines;
  private final boolean lenient;
  private final Pool pool = new Pool();
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
    JsonText text = JsonText.ofLine(number, lines.bytes(), lines.length());
    if (lines.isTooLong()) {
      FindingContext context = new FindingContext(text, lenient, pool);
      context.report(
          JsonFindings.LIMIT, 0, text.length(), "longer than " + LineBytes.LONGEST + " bytes");
      return new ReadResult<>(Optional.empty(), context.findings());
    }
    return text.isBlank() ? null : JsonReading.read(text, lenient, pool, ListedItem.class);
  }
}
