package org.luoshi.validation;

import java.util.Arrays;

/**
 * Takes numbers and tells which of them were taken more than once.
 *
 * <p>They are compared when it is asked, one right after the other, so that the processor fetches
 * many at a time. Four bits of one word stand for a number, with 16 bits of room for each; only
 * numbers whose bits are all set before they come are counted.
 */
final class Repeats {

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int NUMBERS_PER_WORD = 4;
  private static final int FEW = 64;

  private long[] numbers;
  private int size;
  private int compared;
  private LongSet repeated = new LongSet(0);
  private boolean isEmpty = true;

  Repeats(int expected) {
    numbers = new long[expected];
  }

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(FEW, 2 * size));
    }
    numbers[size++] = number;
  }

  boolean isEmpty() {
    compare();
    return isEmpty;
  }

  boolean has(long number) {
    compare();
    return !isEmpty && repeated.has(number);
  }

  /** Returns whether the number taken at a place was taken more than once. */
  boolean isRepeated(int place) {
    return has(numbers[place]);
  }

  private void compare() {
    if (compared < size) {
      compared = size;
      LongSet suspected = suspected();
      LongSet seen = new LongSet(FEW);
      for (int i = 0; i < size; i++) {
        if (suspected.has(numbers[i]) && !seen.add(numbers[i])) {
          repeated.add(numbers[i]);
          isEmpty = false;
        }
      }
    }
  }

  private LongSet suspected() {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size / NUMBERS_PER_WORD);
    long[] words = new long[1 << bits];
    LongSet suspected = new LongSet(FEW);
    for (int i = 0; i < size; i++) {
      long mixed = numbers[i] * PRIME;
      mixed = (mixed ^ mixed >>> Integer.SIZE) * PRIME;
      int word = (int) (mixed >>> 1 >>> Long.SIZE - 1 - bits);
      long set = 1L << mixed | 1L << (mixed >>> 6) | 1L << (mixed >>> 12) | 1L << (mixed >>> 18);
      if ((words[word] & set) == set) {
        suspected.add(numbers[i]);
      }
      words[word] |= set;
    }
    return suspected;
  }
}
