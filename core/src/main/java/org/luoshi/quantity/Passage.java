package org.luoshi.quantity;

import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/**
 * A text with its folded form, and what stands around a place in it; places outside hold nothing.
 */
final class Passage {

  /** How far back and forth the words around a number count. */
  static final int WINDOW = 60;

  private static final String CLAUSE_ENDS = ",;:!?()<>\n\r\t。《》";
  private static final CharacterSet ENDS = CharacterSet.of(CLAUSE_ENDS);
  private static final String PART_WORDS = CLAUSE_ENDS + "、\"'“”‘’[]【】/|.·…~-+";
  private static final CharacterSet BOUNDARIES =
      CharacterSet.of(c -> Characters.isBlank(c) || PART_WORDS.indexOf(c) >= 0);

  private final String raw;
  private final String folded;
  private final char[] letters; // of the folded text: most are asked for many times
  private int clause; // where clauseEnd was asked for last
  private int clauseEnd = -1;

  Passage(String text) {
    this.raw = text;
    this.folded = Spread.enumerated(Folding.fold(text));
    this.letters = folded.toCharArray();
  }

  int length() {
    return letters.length;
  }

  String folded() {
    return folded;
  }

  /** Returns the folded character, or NUL outside the text. */
  char at(int i) {
    return 0 <= i && i < letters.length ? letters[i] : '\0';
  }

  /** Returns where one of some characters next stands; the length of the text if nowhere. */
  int next(CharacterSet characters, int from) {
    int at = from;
    while (at < letters.length && !characters.has(letters[at])) {
      at++;
    }
    return at;
  }

  /** Returns the longest of some words that begins at a place in the text; empty if none does. */
  String wordAt(Lexicon words, int at) {
    return words.startingAt(folded, at, letters.length);
  }

  /**
   * Returns where the longest of some words ends that begins at a place; the place if none does.
   */
  int wordEnd(Lexicon words, int at) {
    return at + words.lengthAt(folded, at, letters.length);
  }

  /** Returns the published character, or NUL outside the text. */
  char rawAt(int i) {
    return 0 <= i && i < raw.length() ? raw.charAt(i) : '\0';
  }

  /** Returns the folded text between two places, as far as there is any. */
  String text(int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(to, folded.length());
    return start < end ? folded.substring(start, end) : "";
  }

  boolean startsWith(String words, int at) {
    return folded.startsWith(words, at);
  }

  boolean endsWith(String words, int end) {
    return end >= words.length() && folded.startsWith(words, end - words.length());
  }

  boolean isDigit(int i) {
    char c = at(i);
    return '0' <= c && c <= '9';
  }

  boolean isLetter(int i) {
    char c = at(i);
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  boolean isBlank(int i) {
    return Characters.isBlank(at(i));
  }

  /** Returns whether no word goes on at {@code i}. */
  boolean isBoundary(int i) {
    return BOUNDARIES.has(at(i));
  }

  /** Returns whether only blanks stand between {@code i} and the beginning of its line. */
  boolean startsLine(int i) {
    int at = i - 1;
    while (at >= 0 && at >= i - WINDOW && isBlank(at) && at(at) != '\n') {
      at--;
    }
    return at < 0 || at(at) == '\n';
  }

  /** Returns where the clause around {@code i} begins, at most the window before it. */
  int clauseStart(int i) {
    return clauseStart(i, 0);
  }

  /**
   * Returns where the clause around {@code i} begins, at most the window before it, not before
   * {@code from}.
   */
  int clauseStart(int i, int from) {
    int first = Math.max(from, i - WINDOW);
    int at = i;
    while (at > first && !ENDS.has(at(at - 1))) {
      at--;
    }
    return at;
  }

  /** Returns the words of the clause before {@code i}. */
  String clauseBefore(int i) {
    return text(clauseStart(i), i);
  }

  /** Returns where the clause around {@code i} ends, at most the window behind it. */
  int clauseEnd(int i) {
    if (i != clause || clauseEnd < 0) {
      clause = i;
      clauseEnd = i;
      int edge = Math.min(letters.length, i + WINDOW);
      while (clauseEnd < edge && !ENDS.has(letters[clauseEnd])) {
        clauseEnd++;
      }
    }
    return clauseEnd;
  }
}
