package org.luoshi.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Writes rows under a header.
 *
 * @param columns the header
 * @param row gives the cells of a value; the number counts from 1
 */
record TableWriter<T>(List<String> columns, BiFunction<Integer, T, List<String>> row) {

  void write(List<T> values, OutputStream target) throws IOException {
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    write(values, writer);
    writer.flush();
  }

  void write(List<T> values, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      write(values, writer);
    }
  }

  String writeString(List<T> values) {
    StringWriter writer = new StringWriter();
    try {
      write(values, writer);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return writer.toString();
  }

  private void write(List<T> values, Writer target) throws IOException {
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
    try {
      table.writeRecord(columns);
      for (int i = 0; i < values.size(); i++) {
        table.writeRecord(row.apply(i + 1, values.get(i)));
      }
      table.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
