package org.luoshi.validation;

/** Takes numbers and tells which of them were taken more than once. */
final class Repeats {

  private static final int FEW = 64;

  private final LongSet seen;
  private LongSet repeated = new LongSet(0);
  private int count;

  Repeats(int expected) {
    seen = new LongSet(expected);
  }

  void add(long number) {
    if (!seen.add(number)) {
      if (count == 0) {
        repeated = new LongSet(FEW);
      }
      count += repeated.add(number) ? 1 : 0;
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  boolean has(long number) {
    return count > 0 && repeated.has(number);
  }
}
