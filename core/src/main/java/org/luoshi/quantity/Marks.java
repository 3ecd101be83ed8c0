package org.luoshi.quantity;

import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;

/**
 * The places in a text at which characters stand that are looked for over and over, found in one
 * pass: a bit for each character, so that a search is a step.
 */
final class Marks {

  /** What characters are looked for. */
  enum Mark {
    CLAUSE_END(Passage.CLAUSE_ENDS),
    SENTENCE_END("。!?\n"),
    /** No time is without one of them. */
    TIME("年季月“"),
    /** They tell of an aim, a comparison, a sum, a note or that something is something. */
    SIGN(Stretch.SIGNS),
    QUOTE("“"),
    /** The word that gives each of some numbers to one of some things ends with it. */
    EACH(Spread.EACH.substring(1)),
    /** They join the numbers of a list, or move one to another. */
    LIST(Spread.LISTS);

    private final CharacterSet characters;

    Mark(String characters) {
      this(CharacterSet.of(characters));
    }

    Mark(CharacterSet characters) {
      this.characters = characters;
    }
  }

  private static final byte FOLDS = Byte.MIN_VALUE;
  private static final int MARKS = Byte.MAX_VALUE;
  private static final byte[] TABLE = table();

  private final int words; // of bits for each of the marks
  private final long[] places;
  private final int length;
  private int seen; // the marks that stand somewhere, and whether a letter was folded

  /** Folds the letters of a text and finds the marks among them. */
  Marks(char[] letters) {
    length = letters.length;
    words = length / Long.SIZE + 1;
    places = new long[Mark.LIST.ordinal() * words + words];
    for (int i = 0; i < letters.length; i++) {
      byte marks = TABLE[letters[i]];
      if (marks != 0) {
        if (marks < 0) {
          letters[i] = Folding.fold(letters[i]);
        }
        seen |= marks;
        note(i, marks & MARKS);
      }
    }
  }

  /** Returns whether a letter was folded. */
  boolean folded() {
    return seen < 0;
  }

  /** Returns whether a mark stands anywhere. */
  boolean has(Mark mark) {
    return (seen & 1 << mark.ordinal()) != 0;
  }

  private void note(int place, int marks) {
    for (int rest = marks; rest != 0; rest &= rest - 1) {
      int row = Integer.numberOfTrailingZeros(rest) * words;
      places[row + place / Long.SIZE] |= 1L << place;
    }
  }

  /** Returns where a mark next stands between two places; the second of them if nowhere. */
  int next(Mark mark, int from, int to) {
    int edge = Math.min(to, length);
    if (from >= edge) {
      return to;
    }
    int row = mark.ordinal() * words;
    int word = from / Long.SIZE;
    long bits = places[row + word] & -1L << from;
    while (bits == 0 && ++word * Long.SIZE < edge) {
      bits = places[row + word];
    }
    return bits == 0 ? to : Math.min(to, word * Long.SIZE + Long.numberOfTrailingZeros(bits));
  }

  /** Returns the place behind the last mark between two places; the first of them if none does. */
  int lastEnd(Mark mark, int from, int to) {
    if (from >= to) {
      return from;
    }
    int row = mark.ordinal() * words;
    int word = (to - 1) / Long.SIZE;
    long bits = places[row + word] & -1L >>> -to;
    while (bits == 0 && word * Long.SIZE > from) {
      bits = places[row + --word];
    }
    return bits == 0
        ? from
        : Math.max(from, (word + 1) * Long.SIZE - Long.numberOfLeadingZeros(bits));
  }

  private static byte[] table() {
    byte[] table = new byte[1 << Character.SIZE];
    for (int c = 0; c < table.length; c++) {
      char folded = Folding.fold((char) c);
      int marks = folded == c ? 0 : FOLDS;
      for (Mark mark : Mark.values()) {
        marks |= mark.characters.has(folded) ? 1 << mark.ordinal() : 0;
      }
      table[c] = (byte) marks;
    }
    return table;
  }
}
