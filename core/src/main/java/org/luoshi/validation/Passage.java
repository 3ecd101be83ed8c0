package org.luoshi.validation;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.text.Span;

/**
 * A text of a document wherever it stands (文段): a title, the text of an item, a statement. What
 * rules on wording look at.
 *
 * <p>Each stretch is one passage: the statements of single units are parts of a record's statement
 * and none themselves. The text is scanned once for all rules; a rule that asks {@link #holds}
 * first looks closer only where there is something to see.
 *
 * @since 0.1.0
 */
public final class Passage {

  private final String text;
  private final Optional<Span> span;
  private final long marks;
  private final long digest;

  /** Creates a passage whose text was scanned last. */
  Passage(String text, Optional<Span> span, TextScan scanned) {
    this.text = Objects.requireNonNull(text, "text");
    this.span = Objects.requireNonNull(span, "span");
    marks = scanned.marks();
    digest = scanned.digest();
  }

  /**
   * Obtains a passage.
   *
   * @param text the text as the model holds it; may be empty
   * @param span where it stands in the source
   * @return the passage
   */
  public static Passage of(String text, Optional<Span> span) {
    TextScan scan = new TextScan();
    scan.scan(text);
    return new Passage(text, span, scan);
  }

  /** Returns the text as the model holds it; may be empty. */
  public String text() {
    return text;
  }

  /** Returns where the text stands in the source. */
  public Optional<Span> span() {
    return span;
  }

  /**
   * Returns whether the text holds something.
   *
   * @param mark what to look for
   * @return true if it stands anywhere in the text
   */
  public boolean holds(TextMark mark) {
    return (marks & mark.bit()) != 0;
  }

  /** Returns the bits of the marks that the text holds. */
  long marks() {
    return marks;
  }

  /**
   * Returns whether the text holds one of two things.
   *
   * @param mark what to look for
   * @param other what else to look for
   * @return true if one of them stands anywhere in the text
   */
  public boolean holdsAny(TextMark mark, TextMark other) {
    return holds(mark) || holds(other);
  }

  /**
   * Returns a number by which texts are compared fast: it is the same for texts that differ only in
   * blanks, widths and script, and mostly different for others.
   */
  public long digest() {
    return digest;
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
