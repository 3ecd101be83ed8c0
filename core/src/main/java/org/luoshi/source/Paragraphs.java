package org.luoshi.source;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.luoshi.text.Span;

/** The paragraphs of a plain text. Only their bounds are kept: a long document has many of them. */
final class Paragraphs extends AbstractList<Block> implements RandomAccess {

  private final int[] bounds; // start and end of each

  /** Creates the list. {@code bounds} is kept. */
  Paragraphs(int[] bounds) {
    this.bounds = bounds;
  }

  @Override
  public Block get(int index) {
    Objects.checkIndex(index, size());
    return new Paragraph(Span.of(bounds[2 * index], bounds[2 * index + 1]));
  }

  @Override
  public int size() {
    return bounds.length / 2;
  }
}
