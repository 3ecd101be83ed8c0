package org.luoshi.source;

import org.luoshi.text.Span;

/**
 * A piece of a document in reading order (文本块): a paragraph, a table, or a line of the page around
 * them.
 *
 * @since 0.1.0
 */
public sealed interface Block permits Furniture, Paragraph, Table {

  /** Returns where the block stands in the text of the document. */
  Span span();
}
