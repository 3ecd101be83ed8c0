package org.luoshi.text;

import java.util.Collection;
import java.util.List;

/**
 * A fixed list of words (词表) that is looked for at any place of long texts.
 *
 * <p>Where several words begin or end at one place the longest counts; most places are passed over
 * at a glance.
 *
 * @since 0.1.0
 */
public final class Lexicon {

  private static final int SIGNS = 16; // words of a bit for each of 1024 kinds of characters

  private final long[] firsts = new long[SIGNS]; // the kinds that words begin with
  private final long[] lasts = new long[SIGNS];
  private final WordTree forwards;
  private final WordTree backwards;

  private Lexicon(Collection<String> words) {
    forwards = new WordTree(words, 1);
    backwards = new WordTree(words, -1);
    for (String word : words) {
      note(firsts, word.charAt(0));
      note(lasts, word.charAt(word.length() - 1));
    }
  }

  private static void note(long[] signs, char c) {
    signs[c / Long.SIZE % SIGNS] |= 1L << c;
  }

  private static boolean may(long[] signs, char c) {
    return (signs[c / Long.SIZE % SIGNS] & 1L << c) != 0;
  }

  /**
   * Obtains a lexicon.
   *
   * @param words its words, none empty
   * @return the lexicon
   */
  public static Lexicon of(String... words) {
    return new Lexicon(List.of(words));
  }

  /**
   * Obtains a lexicon.
   *
   * @param words its words, none empty
   * @return the lexicon
   */
  public static Lexicon of(Collection<String> words) {
    return new Lexicon(words);
  }

  /**
   * Returns the longest word that begins at a place.
   *
   * @param text any text
   * @param from the place, 0 or more
   * @param to where the word ends at the latest, at most the length of {@code text}
   * @return the word; empty if none begins there
   */
  public String startingAt(String text, int from, int to) {
    return from < to && may(firsts, text.charAt(from))
        ? forwards.word(forwards.longest(text, from, to))
        : "";
  }

  /** Returns the length of the word that {@link #startingAt} returns. */
  public int lengthAt(String text, int from, int to) {
    return from < to && may(firsts, text.charAt(from))
        ? forwards.length(forwards.longest(text, from, to))
        : 0;
  }

  /**
   * Returns the longest word that ends at a place.
   *
   * @param text any text
   * @param from where the word begins at the earliest, 0 or more
   * @param to the place, at most the length of {@code text}
   * @return the word; empty if none ends there
   */
  public String endingAt(String text, int from, int to) {
    return from < to && may(lasts, text.charAt(to - 1))
        ? backwards.word(backwards.longest(text, to - 1, from - 1))
        : "";
  }

  /** Returns the length of the word that {@link #endingAt} returns. */
  public int lengthBefore(String text, int from, int to) {
    return from < to && may(lasts, text.charAt(to - 1))
        ? backwards.length(backwards.longest(text, to - 1, from - 1))
        : 0;
  }

  /** Returns whether a text begins with one of the words. */
  public boolean starts(String text) {
    return lengthAt(text, 0, text.length()) > 0;
  }

  /** Returns whether a text ends with one of the words. */
  public boolean ends(String text) {
    return lengthBefore(text, 0, text.length()) > 0;
  }

  /** Returns whether one of the words stands in a text. */
  public boolean isIn(String text) {
    return isIn(text, 0, text.length());
  }

  /**
   * Returns whether one of the words stands in a stretch of text.
   *
   * @param text any text
   * @param from where the stretch begins, 0 or more
   * @param to where it ends, at most the length of {@code text}
   * @return true if one stands wholly in it
   */
  public boolean isIn(String text, int from, int to) {
    return first(text, from, to) < to;
  }

  /**
   * Returns where the first of the words in a stretch of text begins.
   *
   * @param text any text
   * @param from where the stretch begins, 0 or more
   * @param to where it ends, at most the length of {@code text}
   * @return the place, or {@code to} if none stands wholly in it
   */
  public int first(String text, int from, int to) {
    int at = from;
    while (at < to && lengthAt(text, at, to) == 0) {
      at++;
    }
    return at;
  }
}
