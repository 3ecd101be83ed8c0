package org.luoshi.quantity;

import java.util.List;
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
    List<String> wanted = List.of(uses);
    return new WordSet(
        Lexicon.of(
            WordLists.lines(WordSet.class, "subjects.txt").stream()
                .filter(line -> wanted.contains(line.get(0)))
                .flatMap(line -> line.stream().skip(1))
                .toList()));
  }

  /** Returns the length of the longest word that begins at {@code from}; 0 if there is none. */
  int startingAt(String text, int from, int to) {
    return words.startingAt(text, from, Math.min(to, text.length())).length();
  }

  /** Returns the length of the longest word that ends at {@code to}; 0 if there is none. */
  int endingAt(String text, int from, int to) {
    return words.endingAt(text, from, to).length();
  }

  /** Returns whether one of the words stands between two places. */
  boolean isIn(String text, int from, int to) {
    return words.isIn(text, from, to);
  }
}
