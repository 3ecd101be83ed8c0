package org.luoshi.validation;

/**
 * Tells in one pass what a text holds, by the classes of its characters. Takes one text after the
 * other; used by one thread.
 */
final class TextScan {

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final long UNSEEN =
      TextMark.SPACE.bit() | TextMark.INVISIBLE.bit() | TextMark.DAMAGE.bit();
  private static final int SHORT = 8;
  private static final int BRIEF = 32;
  private static final int LONG = 1000;
  private static final long[] TABLE = TextTable.all();

  private char[] characters = new char[256];
  private int length;
  private long marks;
  private long digest;

  /** Returns the bits of the marks that the text scanned last holds. */
  long marks() {
    return marks;
  }

  boolean holds(TextMark mark) {
    return (marks & mark.bit()) != 0;
  }

  /** Returns the same number for texts that differ only in blanks, widths and script. */
  long digest() {
    return digest;
  }

  void scan(String text) {
    length = text.length();
    if (length > characters.length) {
      characters = new char[Math.max(length, 2 * characters.length)];
    }
    text.getChars(0, length, characters, 0);
    scan(characters, length);
  }

  /** Asks nothing of a character: where classes vary, a wrong guess costs more than all else. */
  private void scan(char[] text, int length) {
    long found = 0;
    long pairs = 0;
    long before = 0;
    long sum = 0;
    for (int i = 0; i < length; i++) {
      long entry = TABLE[text[i]];
      found |= entry;
      pairs |= before & entry;
      before = entry >>> TextTable.FIRST - TextTable.SECOND;
      sum += entry >>> TextTable.HASH;
    }
    found &= TextTable.CLASSES;
    marks = found | ofPairs(pairs) | ofLength(length) | TextMark.PLAIN.bit();
    marks |= (found & ~UNSEEN) == 0 ? TextMark.EMPTY.bit() : 0;
    marks |= endsInComma(text, length) ? TextMark.ENDS_IN_COMMA.bit() : 0;
    marks |= hasPairTwice(text, length) ? TextMark.PAIR_TWICE.bit() : 0;
    digest = sum * PRIME;
  }

  private static long ofPairs(long pairs) {
    return ((pairs & TextTable.STOP) != 0 ? TextMark.STOPS_IN_A_ROW.bit() : 0)
        | ((pairs & TextTable.MONTH) != 0 ? TextMark.NUMBERED_MONTH.bit() : 0)
        | ((pairs & (TextTable.SIGN | TextTable.DIGIT)) != 0 ? TextMark.DOUBTFUL_NUMBER.bit() : 0);
  }

  private static long ofLength(int length) {
    return (length < SHORT ? TextMark.SHORT.bit() : 0)
        | (length < BRIEF ? TextMark.BRIEF.bit() : 0)
        | (length > LONG ? TextMark.LONG.bit() : 0);
  }

  /** Returns whether the last character that shows is a comma. */
  private static boolean endsInComma(char[] text, int length) {
    int end = length;
    while (end > 0 && (TABLE[text[end - 1]] & TextMark.SPACE.bit()) != 0) {
      end--;
    }
    return end > 0 && "、,，".indexOf(text[end - 1]) >= 0;
  }

  /** Looks at every other character: of two pairs, one of the two is among them. */
  private static boolean hasPairTwice(char[] text, int length) {
    for (int i = 2; i < length; i += 2) {
      if (text[i] == text[i - 2]
          && (i > 2 && text[i - 1] == text[i - 3]
              || i + 1 < length && text[i + 1] == text[i - 1])) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the text scanned last has more letters and digits than a number. */
  boolean hasMoreLetters(int most) {
    int letters = 0;
    int at = 0;
    while (letters <= most && at < length) {
      int to = Math.min(length, at + most + 1 - letters);
      for (; at < to; at++) {
        letters += (int) (TABLE[characters[at]] >>> TextTable.LETTER_AT & 1);
      }
    }
    return letters > most;
  }
}
