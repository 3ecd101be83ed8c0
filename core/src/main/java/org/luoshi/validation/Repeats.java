package org.luoshi.validation;

import java.util.Arrays;

/**
 * Takes numbers and tells which of them were taken more than once.
 *
 * <p>Four bits of one word stand for a number, with 16 bits of room for each, so that the words of
 * many numbers stay near the processor. Only numbers whose bits are all set before they come are
 * compared, in a second pass.
 */
final class Repeats {

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int NUMBERS_PER_WORD = 4;
  private static final int FEW = 64;

  private final long[] words;
  private final int shift;
  private long[] numbers;
  private int size;
  private LongSet suspected = new LongSet(0);
  private LongSet repeated = new LongSet(0);
  private int suspects;
  private int repeats;
  private int compared;

  Repeats(int expected) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(expected / NUMBERS_PER_WORD);
    words = new long[1 << bits];
    shift = Long.SIZE - 1 - bits;
    numbers = new long[expected];
  }

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(FEW, 2 * size));
    }
    numbers[size++] = number;
    long mixed = number * PRIME;
    mixed = (mixed ^ mixed >>> Integer.SIZE) * PRIME;
    int word = (int) (mixed >>> 1 >>> shift);
    long bits = 1L << mixed | 1L << (mixed >>> 6) | 1L << (mixed >>> 12) | 1L << (mixed >>> 18);
    if ((words[word] & bits) == bits) {
      suspect(number);
    }
    words[word] |= bits;
  }

  private void suspect(long number) {
    if (suspects == 0) {
      suspected = new LongSet(FEW);
    }
    suspects += suspected.add(number) ? 1 : 0;
  }

  /** Counts how often those suspected were taken. */
  private void compare() {
    if (compared == size || suspects == 0) {
      return;
    }
    LongSet seen = new LongSet(suspects);
    repeated = new LongSet(FEW);
    repeats = 0;
    for (int i = 0; i < size; i++) {
      if (suspected.has(numbers[i]) && !seen.add(numbers[i])) {
        repeats += repeated.add(numbers[i]) ? 1 : 0;
      }
    }
    compared = size;
  }

  boolean isEmpty() {
    compare();
    return repeats == 0;
  }

  boolean has(long number) {
    compare();
    return repeats > 0 && repeated.has(number);
  }

  /** Returns whether the number taken at a place was taken more than once. */
  boolean isRepeated(int place) {
    return has(numbers[place]);
  }
}
