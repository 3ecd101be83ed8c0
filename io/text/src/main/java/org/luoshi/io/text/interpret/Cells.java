package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/** Divides lines into cells; an empty cell between bars is a part without length. */
final class Cells {

  private static final int MAX_GAP_IN_NAME = 3;
  private static final String SAME = "同上";
  private static final CharacterSet FIGURE = CharacterSet.of("0123456789.,%-");
  private static final CharacterSet DEBRIS = CharacterSet.of("|-:");
  private static final CharacterSet MEASURES_OF_TIME = CharacterSet.of("年月日季");
  private static final int MAX_DIGITS = 4; // of a bare number

  private Cells() {}

  static List<Part> of(Line line, TableHeader.Layout layout) {
    return switch (layout) {
      case CELL_A_LINE, CELL_A_BAR -> List.of(new Part(line, 0, barsStart(line.folded())));
      case BARS -> split(line, '|');
      case BORDERED_BARS -> behindFirst(split(line, '|'));
      case TABS -> tabs(line);
      case BLANKS -> words(line, 0, line.length());
    };
  }

  /** Whether a row begins with a bar of its own. */
  static boolean isBordered(Line line) {
    return line.folded().startsWith("|") && line.length() > 1;
  }

  /**
   * Whether a line holds nothing but the bars that cells spanning several columns leave behind, or
   * the rule of dashes below a head.
   */
  static boolean isDebris(Line line) {
    String compact = line.length() > 1 ? line.compact() : "";
    return line.length() > 1 && DEBRIS.runEnd(compact, 0, compact.length()) == compact.length();
  }

  /** Whether a line is one cell as wide as the table: words with more than one bar behind them. */
  static boolean isSpanning(Line line) {
    String compact = line.compact();
    return compact.endsWith("||") && !isDebris(line);
  }

  /** Whether a cell says that it holds what the one above it does: 同上. */
  static boolean isSame(List<Part> cell) {
    return cell.size() == 1 && isSame(cell.get(0));
  }

  static boolean isSame(Part cell) {
    return cell.to() - cell.from() == SAME.length()
        && cell.line().folded().startsWith(SAME, cell.from());
  }

  /** Returns how many bars stand at the end of a line. */
  static int barsAtEnd(Line line) {
    String compact = line.compact();
    int start = compact.length();
    while (start > 0 && compact.charAt(start - 1) == '|') {
      start--;
    }
    return compact.length() - start;
  }

  /** Whether a stretch holds nothing but up to four digits. */
  static boolean isNumber(String s, int from, int to) {
    return to - from <= MAX_DIGITS && CharacterSet.DIGITS.runEnd(s, from, to) == to;
  }

  /** Whether a cell holds a figure and nothing else. */
  static boolean isFigure(List<Part> cell) {
    return cell.size() == 1 && isFigure(cell.get(0).compact());
  }

  /** Whether words without blanks are a figure. */
  static boolean isFigure(String compact) {
    return FIGURE.runEnd(compact, 0, compact.length()) == compact.length();
  }

  static String withoutBars(String s) {
    return s.substring(0, barsStart(s));
  }

  /** Where the bars at the end of a line begin, and the blanks before them. */
  static int barsStart(String s) {
    int end = s.length();
    while (end > 0 && (s.charAt(end - 1) == '|' || Characters.isBlank(s.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  /**
   * Returns the words of a cell of units: blanks divide it where every word is a unit, else it is
   * one word.
   */
  static List<Part> words(Part cell) {
    String s = cell.line().folded();
    if (!hasBlank(s, cell.from(), cell.to())) {
      return List.of(cell);
    }
    List<Part> words = words(cell.line(), cell.from(), cell.to());
    for (Part word : words) {
      if (!UnitForm.canAnswer(s, word.from(), word.to())) {
        return List.of(cell);
      }
    }
    return words;
  }

  private static boolean hasBlank(String s, int from, int to) {
    int i = from;
    while (i < to && !Characters.isBlank(s.charAt(i))) {
      i++;
    }
    return i < to;
  }

  private static List<Part> tabs(Line line) {
    List<Part> cells = new ArrayList<>();
    for (int i = line.leadingTabs(); i > 0; i--) {
      cells.add(new Part(line, 0, 0));
    }
    cells.addAll(split(line, '\t'));
    for (int i = line.trailingTabs(); i > 0; i--) {
      cells.add(new Part(line, line.length(), line.length()));
    }
    return cells;
  }

  private static List<Part> behindFirst(List<Part> cells) {
    return cells.subList(1, cells.size());
  }

  private static List<Part> split(Line line, char border) {
    String s = line.folded();
    List<Part> cells = new ArrayList<>();
    int start = 0;
    int end = line.endsWith(border) ? s.length() - 1 : s.length();
    for (int i = start; i <= end; i++) {
      if (i == end || s.charAt(i) == border) {
        cells.add(new Part(line, start, i).trimmed());
        start = i + 1;
      }
    }
    return cells;
  }

  /** Returns the words of a stretch that blanks divide; a name of single characters is one. */
  static List<Part> words(Line line, int from, int to) {
    String s = line.folded();
    List<Part> words = new ArrayList<>();
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && !Characters.isBlank(s.charAt(i))) {
        i++;
      }
      if (i > start) {
        Part word = new Part(line, start, i);
        Part last = words.isEmpty() ? word : words.get(words.size() - 1);
        boolean near = last != word && start - last.to() <= MAX_GAP_IN_NAME;
        boolean name = near && isLetter(word) && isLetterOrSpaced(last);
        if (name || words.size() > 1 && isDate(last, word)) {
          words.set(words.size() - 1, new Part(line, last.from(), i));
        } else {
          words.add(word);
        }
      }
      i++;
    }
    return words;
  }

  /** Whether a number and a word behind one blank are a date: {@code 12 月底}. */
  private static boolean isDate(Part number, Part word) {
    String s = word.line().folded();
    return word.from() == number.to() + 1
        && MEASURES_OF_TIME.has(s.charAt(word.from()))
        && isNumber(s, number.from(), number.to());
  }

  private static boolean isLetter(Part word) {
    return word.to() - word.from() == 1
        && Character.isIdeographic(word.line().folded().charAt(word.from()));
  }

  private static boolean isLetterOrSpaced(Part word) {
    String s = word.line().folded();
    return Character.isIdeographic(s.charAt(word.from()))
        && (word.to() - word.from() == 1 || Characters.isBlank(s.charAt(word.from() + 1)));
  }
}
