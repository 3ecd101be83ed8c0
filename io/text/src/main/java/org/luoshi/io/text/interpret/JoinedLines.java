package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.source.SourceDocument;

/** Puts lines together that are parts of one. */
final class JoinedLines {

  private JoinedLines() {}

  /** Tells whether a line, of those that begin with the first, goes on in the next one. */
  interface Break {
    boolean isBetween(int first, int at);
  }

  /** Returns the lines, those put together that go on in the next one. */
  static List<Line> of(SourceDocument source, List<Line> lines, Break broken) {
    List<Line> whole = new ArrayList<>(lines.size());
    LineScan scan = new LineScan();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !broken.isBetween(start, i - 1)) {
        whole.add(joined(source, lines.get(start), lines.get(i - 1), scan));
        start = i;
      }
    }
    return whole;
  }

  private static Line joined(SourceDocument source, Line first, Line last, LineScan scan) {
    return first == last
        ? first
        : Line.of(source, first.span().union(last.span()), List.of(), scan).orElse(first);
  }
}
