package org.luoshi.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.luoshi.model.document.GovernmentDocument;

/**
 * Reads documents that were written from the model (文档读取器).
 *
 * <p>Broken content is told in the result; only a broken source throws. Implementations are
 * immutable and safe to share.
 *
 * @since 0.1.0
 */
public interface DocumentReader {

  /**
   * Reads a document.
   *
   * @param name the name of the source, for findings; may be empty
   * @param source its bytes, read to the end and left open
   * @return the document; empty with findings if it could not be read
   * @throws IOException if the bytes cannot be read
   */
  ReadResult<GovernmentDocument> read(String name, InputStream source) throws IOException;

  /**
   * Reads a document from a source without a name.
   *
   * @param source its bytes, read to the end and left open
   * @return the document; empty with findings if it could not be read
   * @throws IOException if the bytes cannot be read
   */
  default ReadResult<GovernmentDocument> read(InputStream source) throws IOException {
    return read("", source);
  }

  /**
   * Reads a document from a file.
   *
   * @param file the file
   * @return the document; empty with findings if it could not be read
   * @throws IOException if the file cannot be read
   */
  default ReadResult<GovernmentDocument> read(Path file) throws IOException {
    try (InputStream source = Files.newInputStream(file)) {
      return read(String.valueOf(file.getFileName()), source);
    }
  }
}
