package org.luoshi.text;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * A fixed set of characters (字符集合) that is asked for every character of long texts.
 *
 * @since 0.1.0
 */
public final class CharacterSet {

  /** The ten Arabic digits (阿拉伯数字). */
  public static final CharacterSet DIGITS = of("0123456789");

  private final long[] bits; // up to the last of the characters

  private CharacterSet(BitSet characters) {
    bits = characters.toLongArray();
  }

  /**
   * Obtains a set.
   *
   * @param characters its characters, in any order
   * @return the set
   */
  public static CharacterSet of(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return new CharacterSet(set);
  }

  /**
   * Obtains the set of all characters that have a property.
   *
   * @param property the property
   * @return the set
   */
  public static CharacterSet of(IntPredicate property) {
    BitSet set = new BitSet();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      set.set(c, property.test(c));
    }
    return new CharacterSet(set);
  }

  /** Returns whether the set holds a character. */
  public boolean has(char c) {
    int word = c / Long.SIZE;
    return word < bits.length && (bits[word] & 1L << c) != 0;
  }

  /**
   * Returns where the first of the characters stands.
   *
   * @param text any text
   * @param from where to begin, 0 or more
   * @param to where to end, at most the length of {@code text}
   * @return the place, or {@code to} if there is none
   */
  public int next(String text, int from, int to) {
    int at = from;
    while (at < to && !has(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Returns where the last of the characters stands.
   *
   * @param text any text
   * @param from where to end, 0 or more
   * @param to where to begin, at most the length of {@code text}
   * @return the place behind it, or {@code from} if there is none
   */
  public int lastEnd(String text, int from, int to) {
    int at = to;
    while (at > from && !has(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Returns where a run of the characters ends.
   *
   * @param text any text
   * @param from where it begins, 0 or more
   * @param to where to end, at most the length of {@code text}
   * @return the place after the last one, {@code from} if there is none
   */
  public int runEnd(String text, int from, int to) {
    int at = from;
    while (at < to && has(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
