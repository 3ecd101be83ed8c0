package org.luoshi.io.text.interpret;

import java.util.Arrays;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;
import org.luoshi.text.LetterForms;

/**
 * What one pass over the characters of a line tells: how it reads folded, whether it can be
 * damaged, and where marks stand that may divide it. One is used for many lines, one after the
 * other.
 */
final class LineScan {

  private static final int FEW = 64;
  private static final char FIRST_IDEOGRAPH = '\u3400';
  private static final CharacterSet MARKS = CharacterSet.of("。;) ([【]】");
  private static final long DAMAGE = 1L << '?' | 1L << '&' | 1L << '>' | 1L << '*' | 1L << '"';

  private String line = "";
  private String folded = "";
  private char[] letters = new char[FEW];
  private int[] marks = new int[FEW];
  private int count; // of the marks
  private long lowest; // which of the first 64 characters the line holds as printed
  private boolean letterForms;

  /** Reads a line, unless it is the one that was read last. */
  void read(String text) {
    if (text == line || text == folded) {
      return;
    }
    int length = text.length();
    letters = length <= letters.length ? letters : new char[Math.max(length, 2 * letters.length)];
    text.getChars(0, length, letters, 0);
    line = text;
    folded = fold(length) ? new String(letters, 0, length) : text;
  }

  /** Folds the letters; returns whether that changed one. */
  private boolean fold(int length) {
    int changes = 0;
    count = 0;
    lowest = 0;
    letterForms = false;
    for (int at = 0; at < length; at++) {
      char printed = letters[at];
      char c = Folding.fold(printed);
      letters[at] = c;
      changes |= c ^ printed;
      if (c < FIRST_IDEOGRAPH || c != printed) { // most others are ideographs
        note(at, printed, c);
      }
    }
    return changes != 0;
  }

  private void note(int at, char printed, char c) {
    lowest |= printed < Long.SIZE ? 1L << printed : 0;
    letterForms |= LetterForms.isForm(printed);
    if (MARKS.has(c)) {
      marks = count < marks.length ? marks : Arrays.copyOf(marks, 2 * count);
      marks[count++] = at;
    }
  }

  /** Returns the line folded. */
  String folded() {
    return folded;
  }

  /** Returns whether the line as printed holds a character of line ends, or is several lines. */
  boolean isBroken() {
    return (lowest & 1L << '\n') != 0;
  }

  /** Returns whether the line as printed holds characters that damage shows by. */
  boolean mayBeDamaged() {
    return letterForms || (lowest & DAMAGE) != 0;
  }

  /** Returns how many ends of sentences, blanks and brackets stand in the line. */
  int marks() {
    return count;
  }

  /** Returns where one of them stands. */
  int mark(int index) {
    return marks[index];
  }
}
