package org.luoshi.io.text.lexis;

import java.util.Optional;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/**
 * A pair of brackets in a folded text (括号): round, square or {@code 【】}.
 *
 * @param open the place of the opening bracket
 * @param close the place of the closing bracket; the length of the text where it is missing
 * @param closed whether the closing bracket is there
 * @since 0.1.0
 */
public record Brackets(int open, int close, boolean closed) {

  private static final CharacterSet OPENING = CharacterSet.of("([【");
  private static final CharacterSet CLOSING = CharacterSet.of(")]】");
  private static final CharacterSet ANY = CharacterSet.of("([【)]】");
  private static final CharacterSet STOPS = CharacterSet.of("。.;,");

  /**
   * Finds the brackets that close a text, with nothing but punctuation after them.
   *
   * @param folded the folded text
   * @return the outermost brackets at the end; empty if the text does not end with brackets
   */
  public static Optional<Brackets> atEnd(String folded) {
    return atEnd(folded, folded.length());
  }

  /**
   * Finds the brackets that close the beginning of a text, with nothing but punctuation after them.
   *
   * @param folded the folded text
   * @param to where its beginning ends
   * @return the outermost brackets at the end; empty if that part does not end with brackets
   */
  public static Optional<Brackets> atEnd(String folded, int to) {
    int close = to - 1;
    while (close >= 0
        && (Characters.isBlank(folded.charAt(close)) || STOPS.has(folded.charAt(close)))) {
      close--;
    }
    if (close < 0 || !closes(folded.charAt(close))) {
      return Optional.empty();
    }
    int depth = 0;
    int i = close;
    while (i >= 0) {
      depth += closes(folded.charAt(i)) ? 1 : -1;
      if (depth == 0) {
        return Optional.of(new Brackets(i, close, true));
      }
      i = ANY.lastEnd(folded, 0, i) - 1;
    }
    return Optional.empty();
  }

  /**
   * Finds the last opening bracket that a unit label follows, where no bracket closes it.
   *
   * @param folded the folded text
   * @return the brackets, open to the end of the text; empty if there are none
   */
  public static Optional<Brackets> unclosed(String folded) {
    int depth = 0;
    for (int i = ANY.lastEnd(folded, 0, folded.length()) - 1;
        i >= 0;
        i = ANY.lastEnd(folded, 0, i) - 1) {
      if (closes(folded.charAt(i))) {
        depth++;
      } else if (--depth < 0) {
        boolean unit =
            FieldLabel.expected(folded, i + 1).flatMap(label -> label.field().role()).isPresent();
        return unit ? Optional.of(new Brackets(i, folded.length(), false)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns where brackets next open or close; the length of the text if nowhere. */
  public static int next(String folded, int from) {
    return ANY.next(folded, from, folded.length());
  }

  /** Returns the place after the last bracket; 0 if there is none. */
  public static int lastEnd(String folded) {
    return ANY.lastEnd(folded, 0, folded.length());
  }

  /** Returns the place after the last closing bracket; 0 if there is none. */
  public static int lastClosed(String folded) {
    return CLOSING.lastEnd(folded, 0, folded.length());
  }

  /** Returns whether a folded character opens brackets. */
  public static boolean opens(char c) {
    return OPENING.has(c);
  }

  /** Returns whether a folded character closes brackets. */
  public static boolean closes(char c) {
    return CLOSING.has(c);
  }
}
