package org.luoshi.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.luoshi.text.Span;

/**
 * A document as it was published (原文): its decoded text and the blocks found in it.
 *
 * <p>Places are {@link Span}s in code points, so that they mean the same in every language.
 * Immutable and safe to share.
 *
 * @since 0.1.0
 */
public final class SourceDocument {

  private static final int FEW_IN_A_LINE = 50; // characters

  private final String name;
  private final String text;
  private final List<Block> blocks;
  private final int[] lineStarts; // in chars
  private final int[] pairs; // char index of each surrogate pair's first char, ascending

  private SourceDocument(String name, String text, List<Block> blocks) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    this.lineStarts = lineStarts(text);
    this.pairs = pairs(text);
    this.blocks = blocks == null ? paragraphs() : List.copyOf(blocks);
  }

  /**
   * Obtains a document of plain text: each line that is not empty is a paragraph.
   *
   * @param name the name of the document, such as its file name; may be empty
   * @param text the decoded text
   * @return the document
   */
  public static SourceDocument ofText(String name, String text) {
    return new SourceDocument(name, text, null);
  }

  /**
   * Obtains a document from its text and blocks.
   *
   * @param name the name of the document; may be empty
   * @param text the whole text in reading order
   * @param blocks the blocks, by their place in {@code text}
   * @return the document
   */
  public static SourceDocument of(String name, String text, List<Block> blocks) {
    return new SourceDocument(name, text, Objects.requireNonNull(blocks, "blocks"));
  }

  /** Returns the name of the document; empty if it has none. */
  public String name() {
    return name;
  }

  /** Returns the whole decoded text as published. */
  public String text() {
    return text;
  }

  /** Returns the blocks in reading order. */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * Returns what stands at a place.
   *
   * @param span the place
   * @return the text as published
   * @throws IndexOutOfBoundsException if the place lies outside the document
   */
  public String text(Span span) {
    return text.substring(charIndex(span.start()), charIndex(span.end()));
  }

  /**
   * Returns the place of a stretch of {@link #text()}.
   *
   * @param startChar its first char index
   * @param endChar the char index after its last
   * @return the place in code points
   */
  public Span span(int startChar, int endChar) {
    return Span.of(codePointIndex(startChar), codePointIndex(endChar));
  }

  /**
   * Returns the line on which an offset lies.
   *
   * @param offset an offset in code points
   * @return the line, 1 or more
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, charIndex(offset));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Returns how far into its line an offset lies.
   *
   * @param offset an offset in code points
   * @return the column in code points, 1 or more
   */
  public int column(int offset) {
    return offset - codePointIndex(lineStarts[line(offset) - 1]) + 1;
  }

  /**
   * Returns the char index in {@link #text()} of an offset.
   *
   * @param offset an offset in code points
   * @return the char index
   */
  public int charIndex(int offset) {
    if (pairs.length == 0) {
      return offset;
    }
    // pairs[k] - k is the offset of the k-th pair: ascending, so that a binary search finds how
    // many lie before
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  private int codePointIndex(int charIndex) {
    if (pairs.length == 0) {
      return charIndex;
    }
    int found = Arrays.binarySearch(pairs, charIndex);
    return charIndex - (found >= 0 ? found : -found - 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + text.length() / FEW_IN_A_LINE];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
      starts[lines++] = end + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  private static int[] pairs(String text) {
    int[] pairs = new int[text.length() - text.codePointCount(0, text.length())];
    int at = 0;
    for (int pair = 0; pair < pairs.length; at++) {
      if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
        pairs[pair++] = at++;
      }
    }
    return pairs;
  }

  private List<Block> paragraphs() {
    int[] bounds = new int[2 * lineStarts.length];
    int used = 0;
    for (int line = 0; line < lineStarts.length; line++) {
      int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
      if (end > lineStarts[line] && text.charAt(end - 1) == '\r') {
        end--;
      }
      if (end > lineStarts[line]) {
        bounds[used++] = codePointIndex(lineStarts[line]);
        bounds[used++] = codePointIndex(end);
      }
    }
    return new Paragraphs(Arrays.copyOf(bounds, used));
  }

  /** Returns the name and the size. */
  @Override
  public String toString() {
    return name + " (" + blocks.size() + " blocks, " + text.length() + " chars)";
  }
}
