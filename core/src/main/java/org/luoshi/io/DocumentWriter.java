package org.luoshi.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.luoshi.model.document.GovernmentDocument;

/**
 * Writes documents of the model in one format (文档写出器): the same document always gives the same
 * bytes.
 *
 * <p>Implementations are immutable and safe to share.
 *
 * @since 0.1.0
 */
public interface DocumentWriter {

  /**
   * Writes a document.
   *
   * @param document the document
   * @param target where its bytes go; flushed and left open
   * @throws IOException if the bytes cannot be written
   */
  void write(GovernmentDocument document, OutputStream target) throws IOException;

  /**
   * Writes a document to a file, which is made or replaced.
   *
   * @param document the document
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  default void write(GovernmentDocument document, Path file) throws IOException {
    try (OutputStream target = Files.newOutputStream(file)) {
      write(document, target);
    }
  }
}
