package org.luoshi.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A fixed list of words (词表) that is looked for at any place of long texts.
 *
 * <p>Words are kept by their first and by their last character, so that most places are passed over
 * at a glance. Where several words begin or end at one place the longest counts.
 *
 * @since 0.1.0
 */
public final class Lexicon {

  private static final int MIN_BUCKETS = 64;
  private static final int BUCKETS_A_WORD = 8; // so that most characters find an empty one
  private static final int SIGNS = 16; // words of a bit for each of 1024 kinds of characters
  private static final String[] NONE = {};

  private final int mask; // the bits of a character that tell its bucket
  private final String[][] byFirst;
  private final String[][] byLast;
  private final long[] firsts = new long[SIGNS]; // the kinds that words begin with
  private final long[] lasts = new long[SIGNS];

  private Lexicon(Collection<String> words) {
    int buckets = Integer.highestOneBit(Math.max(MIN_BUCKETS, BUCKETS_A_WORD * words.size()));
    mask = buckets - 1;
    byFirst = new String[buckets][];
    byLast = new String[buckets][];
    Arrays.fill(byFirst, NONE);
    Arrays.fill(byLast, NONE);
    words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(
            word -> {
              add(byFirst, firsts, word.charAt(0), word);
              add(byLast, lasts, word.charAt(word.length() - 1), word);
            });
  }

  private void add(String[][] buckets, long[] signs, char c, String word) {
    signs[c / Long.SIZE % SIGNS] |= 1L << c;
    String[] words = Arrays.copyOf(buckets[c & mask], buckets[c & mask].length + 1);
    words[words.length - 1] = word;
    buckets[c & mask] = words;
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

  private static boolean may(long[] signs, char c) {
    return (signs[c / Long.SIZE % SIGNS] & 1L << c) != 0;
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
    if (from < to && may(firsts, text.charAt(from))) {
      for (String word : byFirst[text.charAt(from) & mask]) {
        if (from + word.length() <= to && text.startsWith(word, from)) {
          return word;
        }
      }
    }
    return "";
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
    if (from < to && may(lasts, text.charAt(to - 1))) {
      for (String word : byLast[text.charAt(to - 1) & mask]) {
        if (from + word.length() <= to && text.startsWith(word, to - word.length())) {
          return word;
        }
      }
    }
    return "";
  }

  /** Returns whether a text begins with one of the words. */
  public boolean starts(String text) {
    return !startingAt(text, 0, text.length()).isEmpty();
  }

  /** Returns whether a text ends with one of the words. */
  public boolean ends(String text) {
    return !endingAt(text, 0, text.length()).isEmpty();
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
    while (at < to && startingAt(text, at, to).isEmpty()) {
      at++;
    }
    return at;
  }
}
