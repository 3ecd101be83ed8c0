package org.luoshi.source;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.luoshi.text.Span;

/**
 * Classified stretches of text. They are kept in arrays, since a long document has many more of
 * them than of anything else.
 */
final class Stretches extends AbstractList<Accounting.Entry> implements RandomAccess {

  private static final CharacterClass[] CLASSES = CharacterClass.values();
  private static final int FIRST_SPACE = 64;

  private byte[] kinds = new byte[FIRST_SPACE]; // ordinals
  private int[] bounds = new int[2 * FIRST_SPACE]; // start and end of each
  private int size;

  /** Returns the same stretches, which nothing can change any more. */
  static List<Accounting.Entry> copyOf(List<Accounting.Entry> entries) {
    Stretches copy = new Stretches();
    if (entries instanceof Stretches stretches) {
      copy.kinds = Arrays.copyOf(stretches.kinds, stretches.size);
      copy.bounds = Arrays.copyOf(stretches.bounds, 2 * stretches.size);
      copy.size = stretches.size;
    } else {
      for (Accounting.Entry entry : entries) {
        copy.append(entry.kind(), entry.span().start(), entry.span().end());
      }
    }
    return copy;
  }

  void append(CharacterClass kind, int start, int end) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      bounds = Arrays.copyOf(bounds, 4 * size);
    }
    kinds[size] = (byte) kind.ordinal();
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  CharacterClass kind(int index) {
    return CLASSES[kinds[index]];
  }

  int start(int index) {
    return bounds[2 * index];
  }

  int end(int index) {
    return bounds[2 * index + 1];
  }

  /** Returns the indexes by start, then by end, then as they were added. */
  int[] order() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) start(i) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int index = (int) keys[i];
      int at = i;
      while (at > 0
          && start(order[at - 1]) == start(index)
          && end(order[at - 1]) > end(index)) { // few begin at one place
        order[at] = order[at - 1];
        at--;
      }
      order[at] = index;
    }
    return order;
  }

  @Override
  public Accounting.Entry get(int index) {
    Objects.checkIndex(index, size);
    return new Accounting.Entry(kind(index), Span.of(start(index), end(index)));
  }

  @Override
  public int size() {
    return size;
  }
}
