package org.luoshi.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes what was found in documents in one format, in UTF-8 (检查结果输出).
 *
 * <p>The same documents give the same bytes. Implementations are immutable and safe to share.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Writes a report.
   *
   * @param documents the documents, in the order in which they are told
   * @param locale the reader's language
   * @param target where to; it is flushed and left open
   * @throws IOException if {@code target} cannot be written
   */
  void write(List<CheckedDocument> documents, Locale locale, OutputStream target)
      throws IOException;

  /**
   * Returns a report as one text.
   *
   * @param documents the documents, in the order in which they are told
   * @param locale the reader's language
   * @return the text
   */
  default String writeString(List<CheckedDocument> documents, Locale locale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(documents, locale, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
