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

  private static final int BUCKETS = 128;
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[BUCKETS][];
  private final String[][] byLast = new String[BUCKETS][];

  private Lexicon(Collection<String> words) {
    Arrays.fill(byFirst, NONE);
    Arrays.fill(byLast, NONE);
    words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(
            word -> {
              add(byFirst, word.charAt(0), word);
              add(byLast, word.charAt(word.length() - 1), word);
            });
  }

  private static void add(String[][] buckets, char c, String word) {
    String[] words = buckets[c % BUCKETS];
    buckets[c % BUCKETS] = Arrays.copyOf(words, words.length + 1);
    buckets[c % BUCKETS][words.length] = word;
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
    if (from < to) {
      for (String word : byFirst[text.charAt(from) % BUCKETS]) {
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
    if (from < to) {
      for (String word : byLast[text.charAt(to - 1) % BUCKETS]) {
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
