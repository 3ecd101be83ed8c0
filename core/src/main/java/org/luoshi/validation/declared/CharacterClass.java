package org.luoshi.validation.declared;

import java.util.Arrays;

/** A set of characters of a pattern: ranges of code points, or all others. */
final class CharacterClass {

  static final CharacterClass ANY = new CharacterClass(new int[0], true);

  /** First and last code point of each range. */
  private final int[] ranges;

  private final boolean negated;

  private CharacterClass(int[] ranges, boolean negated) {
    this.ranges = ranges;
    this.negated = negated;
  }

  static CharacterClass of(int codePoint) {
    return new CharacterClass(new int[] {codePoint, codePoint}, false);
  }

  /**
   * Reads what stands between the brackets.
   *
   * @throws IllegalArgumentException if there is nothing or a range runs backward
   */
  static CharacterClass parse(int[] codePoints, int start, int end) {
    boolean negated = start < end && codePoints[start] == '^';
    int[] ranges = new int[2 * (end - start)];
    int size = 0;
    int at = negated ? start + 1 : start;
    while (at < end) {
      at += codePoints[at] == '\\' ? 1 : 0;
      ranges[size] = codePoints[at++];
      boolean range = at + 1 < end && codePoints[at] == '-';
      if (range) {
        at += codePoints[at + 1] == '\\' ? 2 : 1;
      }
      ranges[size + 1] = range ? codePoints[at++] : ranges[size];
      if (ranges[size] > ranges[size + 1]) {
        throw new IllegalArgumentException("range must run forward");
      }
      size += 2;
    }
    if (size == 0) {
      throw new IllegalArgumentException("class must have a character");
    }
    return new CharacterClass(Arrays.copyOf(ranges, size), negated);
  }

  boolean has(int codePoint) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] <= codePoint && codePoint <= ranges[i + 1]) {
        return !negated;
      }
    }
    return negated;
  }
}
