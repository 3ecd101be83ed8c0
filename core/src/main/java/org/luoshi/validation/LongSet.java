package org.luoshi.validation;

/** A set of numbers that takes no object for each: tells fast that nothing repeats. */
final class LongSet {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final long[] table;
  private final int shift;
  private boolean hasZero;

  LongSet(int count) {
    int bits = Math.min(30, 33 - Integer.numberOfLeadingZeros(Math.max(1, count)));
    table = new long[1 << bits];
    shift = Long.SIZE - bits;
  }

  /** Adds a number; returns whether it was not there. */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    int at = (int) (number * PRIME >>> shift);
    while (table[at] != 0) {
      if (table[at] == number) {
        return false;
      }
      at = at + 1 & table.length - 1;
    }
    table[at] = number;
    return true;
  }

  /** Returns a hash of a short text that other short texts hardly have. */
  static long hash(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = hash * PRIME + text.charAt(i);
    }
    return hash;
  }
}
