package org.luoshi.validation.declared;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for whole texts that is matched in linear time (文字模式).
 *
 * <p>A character stands for itself, {@code ?} for any one character, {@code *} for any number of
 * characters, {@code [0-9甲乙]} for one of these and {@code [^0-9]} for any other; a {@code +} lets
 * what stands before it repeat; {@code \} takes the meaning from the next character. There are at
 * most 63 such elements, all of which are followed at once, so that no text takes long.
 */
final class TextPattern {

  private static final int MAX_ELEMENTS = 63;

  private final List<Element> elements;

  private TextPattern(List<Element> elements) {
    this.elements = elements;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none
   */
  static TextPattern parse(String pattern) {
    List<Element> elements = new ArrayList<>();
    int[] codePoints = pattern.codePoints().toArray();
    for (int at = 0; at < codePoints.length; ) {
      int c = codePoints[at];
      if (c == '+') {
        repeat(elements);
        at++;
      } else if (c == '[') {
        int end = classEnd(codePoints, at);
        elements.add(new Element(CharacterClass.parse(codePoints, at + 1, end), false, false));
        at = end + 1;
      } else if (c == '*') {
        elements.add(new Element(CharacterClass.ANY, true, true));
        at++;
      } else if (c == '?') {
        elements.add(new Element(CharacterClass.ANY, false, false));
        at++;
      } else {
        at += c == '\\' ? 1 : 0;
        check(at < codePoints.length);
        elements.add(new Element(CharacterClass.of(codePoints[at]), false, false));
        at++;
      }
    }
    check(!elements.isEmpty() && elements.size() <= MAX_ELEMENTS);
    return new TextPattern(List.copyOf(elements));
  }

  private static void repeat(List<Element> elements) {
    check(!elements.isEmpty());
    Element last = elements.remove(elements.size() - 1);
    check(!last.repeats);
    elements.add(new Element(last.characters, false, true));
  }

  private static int classEnd(int[] codePoints, int start) {
    int at = start + 1;
    while (at < codePoints.length && codePoints[at] != ']') {
      at += codePoints[at] == '\\' ? 2 : 1;
    }
    check(at < codePoints.length);
    return at;
  }

  private static void check(boolean good) {
    if (!good) {
      throw new IllegalArgumentException("pattern must be complete");
    }
  }

  /** Returns whether a whole text is as the pattern says. */
  boolean matches(String text) {
    long states = open(1L);
    for (int at = 0; at < text.length() && states != 0; ) {
      int c = text.codePointAt(at);
      states = step(states, c);
      at += Character.charCount(c);
    }
    return (states & 1L << elements.size()) != 0;
  }

  /** Bit i of the states is set where the elements before i have been matched. */
  private long step(long states, int c) {
    long next = 0;
    for (long rest = states & ~(1L << elements.size()); rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      Element element = elements.get(i);
      if (element.characters.has(c)) {
        next |= 1L << i + 1 | (element.repeats ? 1L << i : 0);
      }
    }
    return open(next);
  }

  /** Adds the states that are reached without a character. */
  private long open(long states) {
    long all = states;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).optional && (all & 1L << i) != 0) {
        all |= 1L << i + 1;
      }
    }
    return all;
  }

  private record Element(CharacterClass characters, boolean optional, boolean repeats) {}
}
