package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Tells the cells that sum up the rows of a table: {@code 合计(3项) 12600}. */
final class Sums {

  private static final Lexicon TOTALS = Lexicon.of("合计", "总计", "小计", "共计");
  private static final CharacterSet COUNT = CharacterSet.of("0123456789:()共项个");

  private Sums() {}

  /** Whether a row, whose filled cells these are, sums up the others. */
  static boolean isRow(List<List<Part>> filled) {
    return filled.size() > 1 && isTotal(filled.get(0).get(0).compact());
  }

  /** Returns where cells end with such a word and figures; their number if they do not. */
  static int start(List<Part> cells) {
    int start = cells.size();
    while (start > 0 && Cells.isFigure(cells.get(start - 1).compact())) {
      start--;
    }
    boolean sums = start > 0 && start < cells.size() && isTotal(cells.get(start - 1).compact());
    return sums ? start - 1 : cells.size();
  }

  /** Whether words say that a row sums up others, and how many. */
  static boolean isTotal(String words) {
    int end = TOTALS.lengthAt(words, 0, words.length());
    return end > 0 && COUNT.runEnd(words, end, words.length()) == words.length();
  }
}
