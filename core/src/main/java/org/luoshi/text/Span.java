package org.luoshi.text;

import org.luoshi.base.Checks;

/**
 * A stretch of a source text (文本位置), counted in code points from the beginning of the decoded text.
 *
 * @param start the first code point, 0 or more
 * @param end the one after the last, not before {@code start}
 * @since 0.1.0
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Creates a span.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    Checks.runsForward(start, end, "span");
  }

  /**
   * Obtains a span.
   *
   * @param start the first code point
   * @param end the one after the last
   * @return the span
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text two numbers joined by a hyphen, such as {@code 120-131}
   * @return the span
   * @throws IllegalArgumentException if {@code text} has another form
   */
  public static Span parse(String text) {
    int hyphen = text.indexOf('-');
    Checks.isTrue(hyphen > 0, "span must look like 120-131 but was '%s'", text);
    return of(
        Integer.parseInt(text, 0, hyphen, 10),
        Integer.parseInt(text, hyphen + 1, text.length(), 10));
  }

  /** Returns the number of code points. */
  public int length() {
    return end - start;
  }

  /** Returns the smallest span that holds this one and {@code other}. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Compares by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** Returns the two numbers joined by a hyphen; {@link #parse} reads them back. */
  @Override
  public String toString() {
    return start + "-" + end;
  }
}
