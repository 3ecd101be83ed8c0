package org.luoshi.quantity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.luoshi.text.WordLists;

/** The words of one use in {@code subjects.txt}, found where a stretch of text begins or ends. */
final class WordSet {

  private static final int BUCKETS = 256;
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[BUCKETS][];
  private final String[][] byLast = new String[BUCKETS][];

  private WordSet(List<String> words) {
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

  /** Returns the words of all lines that begin with the names of some uses. */
  static WordSet of(String... uses) {
    List<String> wanted = List.of(uses);
    return new WordSet(
        WordLists.lines(WordSet.class, "subjects.txt").stream()
            .filter(line -> wanted.contains(line.get(0)))
            .flatMap(line -> line.stream().skip(1))
            .toList());
  }

  /** Returns the length of the longest word that begins at {@code from}; 0 if there is none. */
  int startingAt(String text, int from, int to) {
    if (from < to && from < text.length()) {
      for (String word : byFirst[text.charAt(from) % BUCKETS]) {
        if (from + word.length() <= to && text.startsWith(word, from)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** Returns the length of the longest word that ends at {@code to}; 0 if there is none. */
  int endingAt(String text, int from, int to) {
    if (from < to) {
      for (String word : byLast[text.charAt(to - 1) % BUCKETS]) {
        if (from + word.length() <= to && text.startsWith(word, to - word.length())) {
          return word.length();
        }
      }
    }
    return 0;
  }
}
