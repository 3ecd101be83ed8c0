package org.luoshi.io.report;

import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.source.SourceDocument;

/**
 * A place in its line (原文摘录).
 *
 * @param before what stands before it in the line, cut at the left
 * @param marked what stands there, cut at the right
 * @param after what stands behind it in the line, cut at the right
 */
record Quote(String before, String marked, String after) {

  private static final int AROUND = 40;
  private static final int MARKED = 200;

  static Quote of(SourceLocation place) {
    return new Quote("", place.quote(), "");
  }

  static Quote of(SourceLocation place, SourceDocument source) {
    String text = source.text();
    int start = source.charIndex(place.start());
    int end = source.charIndex(place.end());
    int lineStart = text.lastIndexOf('\n', start - 1) + 1;
    int nextLine = text.indexOf('\n', end);
    return new Quote(
        right(text.substring(lineStart, start)),
        left(text.substring(start, end), MARKED),
        left(text.substring(end, nextLine < 0 ? text.length() : nextLine), AROUND));
  }

  private static String left(String text, int max) {
    int length = text.codePointCount(0, text.length());
    return length <= max ? text : text.substring(0, text.offsetByCodePoints(0, max)) + "…";
  }

  private static String right(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= AROUND
        ? text
        : "…" + text.substring(text.offsetByCodePoints(0, length - AROUND));
  }
}
