package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.ListedItem;

/**
 * Items as lines of JSON (事项 NDJSON): one {@link ListedItem} a line, in UTF-8.
 *
 * <p>Only one line is held in memory, however many there are. A line that cannot be read gives a
 * result without a value, and the next line is read.
 *
 * @since 0.1.0
 */
public final class NdjsonItems {

  private static final NdjsonItems STRICT = new NdjsonItems(false);
  private static final NdjsonItems LENIENT = new NdjsonItems(true);

  private final boolean lenient;

  private NdjsonItems(boolean lenient) {
    this.lenient = lenient;
  }

  /** Obtains the form for data that must be right: an unknown member or word is an error. */
  public static NdjsonItems strict() {
    return STRICT;
  }

  /**
   * Obtains the form for data of newer releases and other systems: an unknown member, and an
   * unknown word where none is needed, is left out with a warning; null stands for an absent
   * member.
   */
  public static NdjsonItems lenient() {
    return LENIENT;
  }

  /**
   * Reads items one after the other, each when it is asked for. Blank lines are left out.
   *
   * <p>The stream throws an {@link java.io.UncheckedIOException} where the bytes cannot be read.
   *
   * @param source the lines, left open
   * @return what each line holds; findings tell the number of the line and count code points from
   *     its beginning
   */
  public Stream<ReadResult<ListedItem>> read(InputStream source) {
    Iterator<ReadResult<ListedItem>> lines =
        new NdjsonLines(Objects.requireNonNull(source, "source"), lenient);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, traits), false);
  }

  /**
   * Writes items one after the other.
   *
   * @param items the items
   * @param target where the lines go; flushed and left open
   * @throws IOException if the bytes cannot be written
   */
  public void write(Stream<ListedItem> items, OutputStream target) throws IOException {
    Codec codec = Codecs.of(ListedItem.class);
    try (JsonGenerator out = new Utf8Generator(target, false)) {
      for (Iterator<ListedItem> each = items.iterator(); each.hasNext(); ) {
        codec.write(each.next(), out);
        out.writeRaw('\n');
      }
    }
  }
}
