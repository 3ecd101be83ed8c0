package org.luoshi.source;

import org.luoshi.text.Span;

/**
 * A piece of a document in reading order (文本块): a paragraph or a table.
 *
 * @since 0.1.0
 */
public sealed interface Block permits Paragraph, Table {

  /** Returns where the block stands in the text of the document. */
  Span span();
}
