package org.luoshi.examples.cli;

import org.luoshi.source.SourceDocument;

/** A line of a document with carets under a place in it, shortened to the width of a screen. */
final class Excerpt {

  private static final int BEFORE = 20;
  private static final int WIDTH = 72;
  private static final String INDENT = "    ";

  private Excerpt() {}

  /**
   * Returns the line on which the place begins, and a line of carets under the part of the place
   * that is shown.
   */
  static String of(SourceDocument source, int start, int end) {
    String text = source.text();
    int from = source.charIndex(start);
    int to = source.charIndex(end);
    int lineStart = text.lastIndexOf('\n', from - 1) + 1;
    int lineEnd = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
    int shownFrom = back(text, from, lineStart);
    int shownTo = forward(text, shownFrom, lineEnd);
    int markedTo = Math.max(from, Math.min(to, shownTo));
    String left = shownFrom > lineStart ? "…" : "";
    String right = shownTo < lineEnd ? "…" : "";
    int offset = width(left) + width(text.substring(shownFrom, from));
    int carets = Math.max(1, width(text.substring(from, markedTo)));
    return INDENT
        + left
        + plain(text.substring(shownFrom, shownTo))
        + right
        + "\n"
        + INDENT
        + " ".repeat(offset)
        + "^".repeat(carets)
        + "\n";
  }

  /**
   * Returns how many columns of a screen a text takes: two for Chinese characters and full-width
   * forms.
   */
  static int width(String text) {
    return text.codePoints().map(Excerpt::width).sum();
  }

  private static int width(int c) {
    boolean wide =
        c >= 0x1100
            && (c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  private static int back(String text, int from, int lineStart) {
    int at = from;
    while (at > lineStart && width(text.substring(at, from)) < BEFORE) {
      at = text.offsetByCodePoints(at, -1);
    }
    return at;
  }

  private static int forward(String text, int from, int lineEnd) {
    int at = from;
    for (int width = 0; at < lineEnd && width < WIDTH; ) {
      int c = text.codePointAt(at);
      width += width(c);
      at += Character.charCount(c);
    }
    return at;
  }

  /** Shows every control character as one blank, so that the carets stay in their columns. */
  private static String plain(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isISOControl(shown.charAt(i))) {
        shown.setCharAt(i, ' ');
      }
    }
    return shown.toString();
  }
}
