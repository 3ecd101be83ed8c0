package org.luoshi.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.luoshi.source.SourceDocument;

/**
 * Turns the bytes of one file format into blocks of text (文档提取器), without knowing what they mean.
 *
 * <p>Found by {@link java.util.ServiceLoader}: an artifact on the class path or module path is
 * enough. Implementations have a public constructor without parameters, are immutable and safe to
 * share.
 *
 * @since 0.1.0
 */
public interface DocumentExtractor {

  /**
   * Returns the formats it reads, as the usual file name endings in lower case without the full
   * stop.
   */
  Set<String> formats();

  /**
   * Reads a document.
   *
   * @param name the name of the document, for findings
   * @param source its bytes, read to the end or to the first error and left open
   * @return the document; empty with findings if the bytes are not of this format
   * @throws IOException if the bytes cannot be read
   */
  ReadResult<SourceDocument> extract(String name, InputStream source) throws IOException;
}
