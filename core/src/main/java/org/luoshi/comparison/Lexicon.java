package org.luoshi.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Words with what they stand for, found in a text: the longest one that begins at a place counts,
 * and words do not overlap.
 *
 * @param <T> what words stand for
 */
final class Lexicon<T> {

  /**
   * A word found.
   *
   * @param start where it begins
   * @param end where it ends
   * @param value what it stands for
   */
  record Hit<T>(int start, int end, T value) {}

  private final Map<String, T> words;
  private final BitSet beginnings = new BitSet();
  private final int longest;

  Lexicon(Map<String, T> words) {
    this.words = Map.copyOf(words);
    words.keySet().forEach(word -> beginnings.set(word.charAt(0)));
    this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Returns the words of lines that begin with what all words of the line stand for. */
  static <T> Lexicon<T> of(List<List<String>> lines, Function<String, T> value) {
    Map<String, T> words = new HashMap<>();
    for (List<String> line : lines) {
      T meaning = value.apply(line.get(0));
      line.stream().skip(1).forEach(word -> words.put(word, meaning));
    }
    return new Lexicon<>(words);
  }

  List<Hit<T>> in(String folded) {
    List<Hit<T>> hits = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = end(folded, at);
      if (end > at) {
        hits.add(new Hit<>(at, end, words.get(folded.substring(at, end))));
      }
      at = Math.max(end, at + 1);
    }
    return hits;
  }

  boolean anyIn(String folded) {
    return !in(folded).isEmpty();
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

  private int end(String text, int at) {
    if (!beginnings.get(text.charAt(at))) {
      return at;
    }
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      if (words.containsKey(text.substring(at, end))) {
        return end;
      }
    }
    return at;
  }
}
