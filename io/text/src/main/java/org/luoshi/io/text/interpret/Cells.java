package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.text.Characters;

/** Divides lines into cells; an empty cell between bars is a part without length. */
final class Cells {

  private Cells() {}

  static List<Part> of(Line line, TableHeader.Layout layout) {
    return switch (layout) {
      case CELL_A_LINE -> List.of(withoutBar(line));
      case BARS -> bars(line);
      case BLANKS -> words(line, 0, line.length());
    };
  }

  /**
   * Returns the words of a cell of units: blanks divide it where every word is a unit, else it is
   * one word.
   */
  static List<Part> words(Part cell) {
    List<Part> words = words(cell.line(), cell.from(), cell.to());
    String s = cell.line().folded();
    boolean units = words.stream().allMatch(w -> UnitName.isLikely(s.substring(w.from(), w.to())));
    return units ? words : List.of(cell);
  }

  private static Part withoutBar(Line line) {
    int end = line.length();
    while (end > 0
        && (line.folded().charAt(end - 1) == '|'
            || Characters.isBlank(line.folded().charAt(end - 1)))) {
      end--;
    }
    return new Part(line, 0, end);
  }

  private static List<Part> bars(Line line) {
    String s = line.folded();
    List<Part> cells = new ArrayList<>();
    int start = s.startsWith("|") ? 1 : 0;
    int end = s.endsWith("|") ? s.length() - 1 : s.length();
    for (int i = start; i <= end; i++) {
      if (i == end || s.charAt(i) == '|') {
        cells.add(trimmed(line, start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  private static Part trimmed(Line line, int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && Characters.isBlank(line.folded().charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(line.folded().charAt(end - 1))) {
      end--;
    }
    return new Part(line, start, end);
  }

  private static List<Part> words(Line line, int from, int to) {
    String s = line.folded();
    List<Part> words = new ArrayList<>();
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && !Characters.isBlank(s.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(new Part(line, start, i));
      }
      i++;
    }
    return words;
  }
}
