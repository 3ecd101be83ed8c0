package org.luoshi.text;

import java.util.Collection;

/**
 * Words as a tree of their characters, forwards or backwards: one step a character finds the
 * longest.
 *
 * <p>All steps stand in one table: the node from which one goes, the character, and the node to
 * which it leads.
 */
final class WordTree {

  private static final int ROOT = 1; // so that no step is 0
  private static final int NODE_BITS = 24;
  private static final int ROOM = 3; // so that most steps that lead nowhere find an empty place
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] steps;
  private final int shift;
  private final String[] words; // by the node they end at
  private final int[] lengths; // of the words, 0 where none ends
  private final int way; // 1 for a tree of words forwards, -1 backwards
  private int nodes = ROOT;

  WordTree(Collection<String> words, int way) {
    this.way = way;
    int most = 1 + words.stream().mapToInt(String::length).sum();
    this.words = new String[most + 1];
    this.lengths = new int[most + 1];
    this.words[0] = "";
    this.steps = new long[Integer.highestOneBit(most * ROOM) << 1];
    this.shift = Long.numberOfLeadingZeros(steps.length - 1);
    words.forEach(this::add);
  }

  private void add(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(way > 0 ? i : word.length() - 1 - i);
      int at = place(node, c);
      if (steps[at] == 0) {
        nodes++;
        steps[at] = step(node, c) << NODE_BITS | nodes;
      }
      node = to(steps[at]);
    }
    words[node] = word;
    lengths[node] = word.length();
  }

  /**
   * Returns the node at which the longest word ends that stands from one place towards another; 0,
   * the node of the empty word, if none does.
   *
   * @param at where the word begins, or ends if the tree is one of words backwards
   * @param edge the place outside that it does not reach
   */
  int longest(String text, int at, int edge) {
    int longest = 0;
    int node = ROOT;
    for (int i = at; i != edge && node > 0; i += way) {
      node = next(node, text.charAt(i));
      longest = lengths[node] == 0 ? longest : node;
    }
    return longest;
  }

  /** Returns the word that ends at a node. */
  String word(int node) {
    return words[node];
  }

  /** Returns the length of the word that ends at a node. */
  int length(int node) {
    return lengths[node];
  }

  /** Returns the node to which a character leads; 0 if to none. */
  private int next(int node, char c) {
    return to(steps[place(node, c)]);
  }

  /** Returns where the step stands, or the empty place where it would. */
  private int place(int node, char c) {
    long step = step(node, c);
    int at = (int) (step * MIX >>> shift);
    while (steps[at] != 0 && steps[at] >>> NODE_BITS != step) {
      at = at + 1 & steps.length - 1;
    }
    return at;
  }

  private static long step(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  private static int to(long step) {
    return (int) step & (1 << NODE_BITS) - 1;
  }
}
