package org.luoshi.io.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.repair.Repair.Kind;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.LetterForms;

/**
 * What the text layer of a PDF does to a line: headings in bold stand there twice ({@code
 * 政府工作报告政府工作报告}), and those set apart have a blank behind each letter ({@code 一 、 工 作 回 顾}).
 */
final class TextLayer {

  private static final int MIN_TWICE = 6; // shorter words are repeated on purpose
  private static final int MIN_LABEL = 4;
  private static final int MAX_LABEL = 30;
  private static final int MIN_LETTERS = 5;
  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百";

  private final String line;
  private final int end; // of what is printed once
  private final int next; // where the text goes on behind what is printed again
  private final List<Repair> repairs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private TextLayer(String line, int end, int next) {
    this.line = line;
    this.end = end;
    this.next = next;
  }

  /** Returns the view of a line that holds such traces; empty if it holds none. */
  static Optional<Repaired> repair(String line) {
    int end = onceEnd(line);
    boolean twice = end > 0;
    int once = twice ? end : line.length();
    boolean spaced = isSpaced(line, once) && isNumberedOrCloses(line, once);
    return twice || spaced
        ? Optional.of(new TextLayer(line, once, twice ? 2 * end : once).run(spaced))
        : Optional.empty();
  }

  /** Where that ends which a line begins with twice: all of it, or a label; 0 if nothing does. */
  private static int onceEnd(String line) {
    int half = line.length() / 2;
    if (half < MIN_LABEL) {
      return 0;
    }
    char first = line.charAt(0);
    boolean whole =
        half >= MIN_TWICE
            && line.length() % 2 == 0
            && line.charAt(half) == first
            && line.regionMatches(0, line, half, half)
            && letters(line, half) >= MIN_LABEL;
    if (whole) {
      return half;
    }
    int limit = Math.min(half, MAX_LABEL);
    for (int i = line.indexOf(first, MIN_LABEL);
        i >= 0 && i <= limit;
        i = line.indexOf(first, i + 1)) {
      boolean behind = ":：".indexOf(line.charAt(i - 1)) >= 0;
      if (behind && line.regionMatches(0, line, i, i)) {
        return i;
      }
    }
    return 0;
  }

  /** How many different ideographs there are. */
  private static long letters(String line, int to) {
    return line.chars().limit(to).filter(Character::isIdeographic).distinct().count();
  }

  /** Whether a blank stands behind each letter, but for marks and a number in front. */
  private static boolean isSpaced(String line, int to) {
    int words = 0;
    for (int at = 0; at < to; words++) {
      int blank = at;
      int letters = 0;
      while (blank < to && !Characters.isBlank(line.charAt(blank))) {
        letters += Character.isLetterOrDigit(line.charAt(blank)) ? 1 : 0;
        blank++;
        if (letters > 1) {
          return false;
        }
      }
      at = Characters.blanksEnd(line, blank, to);
    }
    return words >= MIN_LETTERS;
  }

  /** Whether the letters are a numbered heading, one of a year, or an address with its colon. */
  private static boolean isNumberedOrCloses(String line, int to) {
    String s = Characters.compact(Folding.fold(line.substring(0, to)));
    int number = 0;
    int from = s.startsWith("(") || s.startsWith("第") ? 1 : 0;
    while (from + number < s.length() && NUMERALS.indexOf(s.charAt(from + number)) >= 0) {
      number++;
    }
    int close = from + number;
    boolean counted = number > 0 && close < s.length() && "、.)年部章".indexOf(s.charAt(close)) >= 0;
    return (counted || s.endsWith(":"))
        && s.chars().filter(Character::isIdeographic).count() >= MIN_LABEL;
  }

  private Repaired run(boolean spaced) {
    int at = 0;
    while (at < end) {
      int blanks = spaced ? Characters.blanksEnd(line, at, end) : at;
      if (blanks > at) {
        at = add(at, blanks, "", Kind.LINE_BREAK);
      } else {
        at = letter(at);
      }
    }
    if (end < next) {
      add(end, next, "", Kind.REPEATED);
    }
    for (at = next; at < line.length(); ) {
      at = letter(at);
    }
    return new Repaired(text.toString(), repairs);
  }

  private int letter(int at) {
    char printed = line.charAt(at);
    char letter = LetterForms.letter(printed);
    if (letter != printed) {
      return add(at, at + 1, String.valueOf(letter), Kind.LETTER_FORM);
    }
    text.append(printed);
    return at + 1;
  }

  private int add(int from, int to, String repaired, Kind kind) {
    text.append(repaired);
    repairs.add(new Repair(from, to, line.substring(from, to), repaired, kind));
    return to;
  }
}
