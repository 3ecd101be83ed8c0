package org.luoshi.quantity;

import org.luoshi.quantity.Marks.Mark;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * A text with its folded form, and what stands around a place in it; places outside hold nothing.
 */
final class Passage {

  /** How far back and forth the words around a number count. */
  static final int WINDOW = 60;

  static final String CLAUSE_ENDS = ",;:!?()<>\n\r\t。《》";
  private static final String PART_WORDS = CLAUSE_ENDS + "、\"'“”‘’[]【】/|.·…~-+";
  private static final CharacterSet BOUNDARIES =
      CharacterSet.of(c -> Characters.isBlank(c) || PART_WORDS.indexOf(c) >= 0);

  private final String raw;
  private final String folded;
  private final char[] letters; // of the folded text: most are asked for many times
  private final Marks marks;

  Passage(String text) {
    this.raw = text;
    char[] plain = text.toCharArray();
    Marks found = new Marks(plain);
    String read = found.folded() ? new String(plain) : text;
    this.folded = found.has(Mark.EACH) ? Spread.enumerated(read) : read;
    boolean same = folded == read;
    this.letters = same ? plain : folded.toCharArray();
    this.marks = same ? found : new Marks(letters);
  }

  int length() {
    return letters.length;
  }

  String folded() {
    return folded;
  }

  /** Returns whether a mark stands anywhere. */
  boolean has(Mark mark) {
    return marks.has(mark);
  }

  /** Returns the folded character, or NUL outside the text. */
  char at(int i) {
    return 0 <= i && i < letters.length ? letters[i] : '\0';
  }

  /** Returns where one of some characters next stands between two places; the second if nowhere. */
  int next(CharacterSet characters, int from, int to) {
    int at = from;
    while (at < to && !characters.has(letters[at])) {
      at++;
    }
    return at;
  }

  /** Returns where a mark next stands between two places; the second of them if nowhere. */
  int next(Mark mark, int from, int to) {
    return marks.next(mark, from, to);
  }

  /** Returns the place behind the last mark between two places; the first of them if none does. */
  int lastEnd(Mark mark, int from, int to) {
    return marks.lastEnd(mark, from, to);
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
    int length = words.length();
    if (at < 0 || at + length > letters.length) {
      return false;
    }
    int same = 0;
    while (same < length && letters[at + same] == words.charAt(same)) {
      same++;
    }
    return same == length;
  }

  boolean endsWith(String words, int end) {
    return startsWith(words, end - words.length());
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
    return first < i ? marks.lastEnd(Mark.CLAUSE_END, first, i) : i;
  }

  /** Returns the words of the clause before {@code i}. */
  String clauseBefore(int i) {
    return text(clauseStart(i), i);
  }

  /** Returns where the clause around {@code i} ends, at most the window behind it. */
  int clauseEnd(int i) {
    int edge = Math.min(letters.length, i + WINDOW);
    return i < edge ? marks.next(Mark.CLAUSE_END, i, edge) : i;
  }
}
