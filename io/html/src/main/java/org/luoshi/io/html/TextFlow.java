package org.luoshi.io.html;

import java.util.Optional;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/**
 * The text of a page as it grows, line by line. Blanks are put together as HTML shows them; a line
 * that shows nothing is not kept.
 */
final class TextFlow {

  private final StringBuilder text = new StringBuilder();
  private int pairs; // surrogate pairs in the text
  private int lineStart;
  private int linePoint; // lineStart in code points
  private int contentStart; // blanks are dropped up to here
  private boolean visible;
  private boolean blank; // blanks wait for what follows
  private boolean lineFeed; // one of them is a line feed
  private boolean joined;

  /** Appends text in which any blanks mean one. */
  void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || '\t' <= c && c <= '\r' && c != '\u000B') {
        blank |= text.length() > contentStart;
        lineFeed |= c == '\n' || c == '\r';
      } else {
        if (blank && !(lineFeed && isWide(text.charAt(text.length() - 1)) && isWide(c))) {
          text.append(' ');
        }
        put(c);
      }
    }
  }

  /** Appends text without line ends, as it is. */
  void appendPreserved(String words) {
    for (int i = 0; i < words.length(); i++) {
      put(words.charAt(i));
    }
  }

  private void put(char c) {
    boolean pair =
        Character.isLowSurrogate(c)
            && text.length() > lineStart
            && Character.isHighSurrogate(text.charAt(text.length() - 1));
    pairs += pair ? 1 : 0;
    text.append(c);
    visible |= !Characters.isBlank(c);
    blank = false;
    lineFeed = false;
  }

  /** Returns whether a line feed beside a character is no blank: Chinese is written without. */
  private static boolean isWide(char c) {
    return '\u2E80' <= c && c <= '\uA4CF'
        || '\uF900' <= c && c <= '\uFAFF'
        || '\uFE30' <= c && c <= '\uFE4F'
        || '\uFF00' <= c && c <= '\uFF60'
        || Character.isSurrogate(c);
  }

  /** Ends a label: what comes next stands on its line, after a colon. */
  void endLabel() {
    if (visible) {
      char last = text.charAt(text.length() - 1);
      boolean colon = last == ':' || last == '：';
      if (!colon) {
        text.append(':');
      }
      blank = !colon;
      lineFeed = false;
      contentStart = text.length();
      joined = true;
    }
  }

  /** Gives up waiting for the value of a label. */
  void endPair() {
    joined = false;
  }

  /** Ends the line and returns its place; empty if it shows nothing or waits for a value. */
  Optional<Span> endLine() {
    if (joined && text.length() == contentStart) {
      return Optional.empty();
    }
    Optional<Span> line = Optional.empty();
    if (visible) {
      line = Optional.of(Span.of(linePoint, offset()));
      text.append('\n');
    } else {
      text.setLength(lineStart);
    }
    lineStart = text.length();
    linePoint = offset();
    contentStart = lineStart;
    visible = false;
    blank = false;
    lineFeed = false;
    joined = false;
    return line;
  }

  /** Returns where the text ends, in code points. */
  int offset() {
    return text.length() - pairs;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
