package org.luoshi.validation;

/** A set of numbers that takes no object for each. */
final class LongSet {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private long[] table;
  private int shift;
  private int size;
  private boolean hasZero;

  /** Creates a set that takes so many numbers without growing. */
  LongSet(int expected) {
    int bits = Math.min(30, 33 - Integer.numberOfLeadingZeros(Math.max(1, expected)));
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
    int at = place(number);
    if (table[at] == number) {
      return false;
    }
    table[at] = number;
    size++;
    if (size * 2 > table.length && shift > Long.SIZE - 30) {
      grow();
    }
    return true;
  }

  boolean has(long number) {
    return number == 0 ? hasZero : table[place(number)] == number;
  }

  /** Returns where a number stands, or the free place where it belongs. */
  private int place(long number) {
    int at = (int) (number * PRIME >>> shift);
    while (table[at] != 0 && table[at] != number) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    shift--;
    for (long number : old) {
      if (number != 0) {
        table[place(number)] = number;
      }
    }
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
