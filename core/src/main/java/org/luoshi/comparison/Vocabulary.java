package org.luoshi.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.luoshi.text.Lexicon;

/**
 * Words with what they stand for, found in a text: the longest one that begins at a place counts,
 * and words do not overlap.
 *
 * @param <T> what words stand for
 */
final class Vocabulary<T> {

  /**
   * A word found.
   *
   * @param start where it begins
   * @param end where it ends
   * @param value what it stands for
   */
  record Hit<T>(int start, int end, T value) {}

  private final Map<String, T> meanings;
  private final Lexicon words;

  Vocabulary(Map<String, T> words) {
    this.meanings = Map.copyOf(words);
    this.words = Lexicon.of(words.keySet());
  }

  /** Returns the words of lines that begin with what all words of the line stand for. */
  static <T> Vocabulary<T> of(List<List<String>> lines, Function<String, T> value) {
    Map<String, T> words = new HashMap<>();
    for (List<String> line : lines) {
      T meaning = value.apply(line.get(0));
      line.stream().skip(1).forEach(word -> words.put(word, meaning));
    }
    return new Vocabulary<>(words);
  }

  List<Hit<T>> in(String folded) {
    List<Hit<T>> hits = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      String word = words.startingAt(folded, at, folded.length());
      if (!word.isEmpty()) {
        hits.add(new Hit<>(at, at + word.length(), meanings.get(word)));
      }
      at += Math.max(word.length(), 1);
    }
    return hits;
  }

  /** Returns the text with each word replaced. */
  String replace(String folded, Function<T, String> by) {
    StringBuilder replaced = new StringBuilder(folded.length());
    int from = 0;
    for (Hit<T> hit : in(folded)) {
      replaced.append(folded, from, hit.start()).append(by.apply(hit.value()));
      from = hit.end();
    }
    return replaced.append(folded, from, folded.length()).toString();
  }
}
