package org.luoshi.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words as a tree of their characters, forwards or backwards: one step a character finds the
 * longest.
 *
 * <p>A node is a number: its character, the length of the word that ends there, and where its
 * children stand side by side. So trees are small, as memory costs more than the steps.
 */
final class WordTree {

  private static final int LENGTH = Character.SIZE; // the bits of a node before it
  private static final int CHILDREN = Integer.SIZE;
  private static final long LAST = Long.MIN_VALUE; // of the children of a node

  private final int way; // 1 for a tree of words forwards, -1 backwards
  private final int[] roots; // where those begin that have the same last bits; 0 for none
  private final long[] nodes;
  private final String[] words; // by the node they end at
  private int size = 1; // so that no node is 0

  WordTree(Collection<String> words, int way) {
    this.way = way;
    List<String> all = words.stream().map(this::turned).distinct().toList();
    int firsts = (int) all.stream().mapToInt(word -> word.charAt(0)).distinct().count();
    int most = 1 + all.stream().mapToInt(String::length).sum();
    this.roots = new int[Integer.highestOneBit(firsts + 1) << 1];
    this.nodes = new long[most];
    this.words = new String[most];
    Arrays.fill(this.words, "");
    Map<Integer, List<String>> sorted =
        all.stream().sorted().collect(Collectors.groupingBy(word -> root(word.charAt(0))));
    sorted.forEach((root, group) -> roots[root] = add(group, 0));
  }

  private String turned(String word) {
    return way > 0 ? word : new StringBuilder(word).reverse().toString();
  }

  private int root(char c) {
    return c & roots.length - 1;
  }

  /** Adds nodes for the characters of sorted words at a depth; returns where they stand. */
  private int add(List<String> sorted, int depth) {
    int first = size;
    for (int i = 0; i < sorted.size(); i = end(sorted, i, depth)) {
      size++;
    }
    int node = first;
    for (int i = 0; i < sorted.size(); i = end(sorted, i, depth)) {
      List<String> same = sorted.subList(i, end(sorted, i, depth));
      boolean word = same.get(0).length() == depth + 1;
      long length = word ? depth + 1 : 0;
      long children = add(same.subList(word ? 1 : 0, same.size()), depth + 1);
      words[node] = word ? turned(same.get(0)) : "";
      nodes[node] = same.get(0).charAt(depth) | length << LENGTH | children << CHILDREN;
      node++;
    }
    nodes[node - 1] |= LAST;
    return first < node ? first : 0;
  }

  /** Returns where the words end that have the same character at a depth as one of them. */
  private static int end(List<String> sorted, int from, int depth) {
    int end = from + 1;
    while (end < sorted.size() && sorted.get(end).charAt(depth) == sorted.get(from).charAt(depth)) {
      end++;
    }
    return end;
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
    int children = roots[root(text.charAt(at))];
    for (int i = at; i != edge && children > 0; i += way) {
      int node = step(children, text.charAt(i));
      longest = length(node) == 0 ? longest : node;
      children = (int) (nodes[node] >>> CHILDREN) & Integer.MAX_VALUE;
    }
    return longest;
  }

  /** Returns the word that ends at a node. */
  String word(int node) {
    return words[node];
  }

  /** Returns the length of the word that ends at a node. */
  int length(int node) {
    return (int) nodes[node] >>> LENGTH;
  }

  /** Returns the one of some children to which a character leads; 0 if to none. */
  private int step(int children, char c) {
    int node = children;
    while ((char) nodes[node] != c) {
      if (nodes[node] < 0) {
        return 0;
      }
      node++;
    }
    return node;
  }
}
