package org.luoshi.quantity;

import java.util.List;
import java.util.stream.Collectors;
import org.luoshi.text.Lexicon;
import org.luoshi.text.WordLists;

/** The words of one use in {@code subjects.txt}, found where a stretch of text begins or ends. */
final class WordSet {

  private final Lexicon words;

  private WordSet(Lexicon words) {
    this.words = words;
  }

  /** Returns the words of all lines that begin with the names of some uses. */
  static WordSet of(String... uses) {
    return new WordSet(Lexicon.of(words(uses)));
  }

  /** Returns the characters that the words of some uses begin with. */
  static String firsts(String... uses) {
    return words(uses).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static List<String> words(String... uses) {
    List<String> wanted = List.of(uses);
    return WordLists.lines(WordSet.class, "subjects.txt").stream()
        .filter(line -> wanted.contains(line.get(0)))
        .flatMap(line -> line.stream().skip(1))
        .toList();
  }

  /** Returns the length of the longest word that begins at {@code from}; 0 if there is none. */
  int startingAt(String text, int from, int to) {
    return words.lengthAt(text, from, Math.min(to, text.length()));
  }

  /** Returns the length of the longest word that ends at {@code to}; 0 if there is none. */
  int endingAt(String text, int from, int to) {
    return words.lengthBefore(text, from, to);
  }

  /** Returns where one of the words first stands between two places; {@code to} if none does. */
  int first(String text, int from, int to) {
    return words.first(text, from, to);
  }

  /** Returns whether one of the words stands between two places. */
  boolean isIn(String text, int from, int to) {
    return words.isIn(text, from, to);
  }
}
