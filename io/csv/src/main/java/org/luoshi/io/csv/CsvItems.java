package org.luoshi.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.base.Checks;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.ListedItem;

/**
 * Tables of items as CSV (事项表格), written and read back.
 *
 * <pre>{@code
 * CsvItems.strict().write(ListedItem.of(document), Path.of("plan.items.csv"));
 * List<ListedItem> items = CsvItems.strict().read(Path.of("plan.items.csv")).orElseThrow();
 * }</pre>
 *
 * <p>{@link ItemColumns} tells the columns. A table carries less than the model: no targets,
 * measurements, problems, next steps, periods, places in the source or remarks about units; an
 * empty text is the same as none; cooperating units are read back as responsible ones; identifiers
 * are made anew; a record that holds neither status nor text is none. All else comes back exactly.
 *
 * <p>Instances are immutable and safe to share.
 *
 * @since 0.1.0
 */
public final class CsvItems {

  /** The largest source that is read, in bytes. */
  public static final int MAX_BYTES = 256 << 20;

  private static final CsvItems STRICT = new CsvItems(Severity.ERROR, 1_000_000);
  private static final CsvItems LENIENT = new CsvItems(Severity.WARNING, 1_000_000);

  private final Severity unknownColumn;
  private final int rowLimit;

  private CsvItems(Severity unknownColumn, int rowLimit) {
    this.unknownColumn = unknownColumn;
    this.rowLimit = rowLimit;
  }

  /** Returns the tables to which an unknown column is an error. */
  public static CsvItems strict() {
    return STRICT;
  }

  /** Returns the tables to which an unknown column is a warning. */
  public static CsvItems lenient() {
    return LENIENT;
  }

  /**
   * Returns the same with another limit of rows, 1,000,000 unless changed.
   *
   * @param rows how many rows are read at most, 1 or more
   * @return the same tables with that limit
   * @throws IllegalArgumentException if {@code rows} is below 1
   */
  public CsvItems withRowLimit(int rows) {
    Checks.isTrue(rows >= 1, "rows must be 1 or more but was %s", rows);
    return new CsvItems(unknownColumn, rows);
  }

  /**
   * Writes a table in UTF-8.
   *
   * @param items the items
   * @param target where to; it is flushed and left open
   * @return a finding for each cell that cannot be read back exactly, because a value holds the
   *     separator of its list
   * @throws IOException if {@code target} cannot be written
   */
  public List<Finding> write(Stream<ListedItem> items, OutputStream target) throws IOException {
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    List<Finding> findings = write(items, writer);
    writer.flush();
    return findings;
  }

  /**
   * Writes a table in UTF-8 to a file, which is made or replaced.
   *
   * @param items the items
   * @param file the file
   * @return as for a stream
   * @throws IOException if the file cannot be written
   */
  public List<Finding> write(Stream<ListedItem> items, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      return write(items, writer);
    }
  }

  /**
   * Returns a table as one text.
   *
   * @param items the items
   * @return the table with its header row
   */
  public String writeString(Stream<ListedItem> items) {
    StringWriter writer = new StringWriter();
    try {
      write(items, writer);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return writer.toString();
  }

  /**
   * Reads a file in UTF-8 or GB18030.
   *
   * @param file the file
   * @return the items; empty if the header row does not allow to read them
   * @throws IOException if the file cannot be read
   */
  public ReadResult<List<ListedItem>> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(String.valueOf(file.getFileName()), in);
    }
  }

  /**
   * Reads a stream in UTF-8 or GB18030.
   *
   * @param source the stream, read to its end and left open
   * @return the items; empty if the header row does not allow to read them
   * @throws IOException if the stream cannot be read
   */
  public ReadResult<List<ListedItem>> read(InputStream source) throws IOException {
    return read("", source);
  }

  /**
   * Reads a text.
   *
   * @param text the table with its header row
   * @return the items; empty if the header row does not allow to read them
   */
  public ReadResult<List<ListedItem>> readString(String text) {
    return read(CsvText.of(text));
  }

  private ReadResult<List<ListedItem>> read(String name, InputStream source) throws IOException {
    byte[] bytes = source.readNBytes(MAX_BYTES + 1);
    return bytes.length > MAX_BYTES
        ? new ReadResult<>(
            Optional.empty(), List.of(CsvFindings.TOO_LARGE.at("", Optional.empty(), MAX_BYTES)))
        : read(CsvText.decode(name, bytes));
  }

  private ReadResult<List<ListedItem>> read(CsvText table) {
    return new TableReader(table, unknownColumn, rowLimit).read();
  }

  private static List<Finding> write(Stream<ListedItem> items, Writer target) throws IOException {
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
    RowWriter rows = new RowWriter();
    try {
      table.writeRecord(ItemColumns.ALL);
      items.forEachOrdered(item -> table.writeRecord(rows.row(item)));
      table.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return rows.findings();
  }
}
