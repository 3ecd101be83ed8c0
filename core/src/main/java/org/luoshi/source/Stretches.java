package org.luoshi.source;

import java.util.AbstractList;
import java.util.ArrayList;
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

  private byte[] kinds; // ordinals
  private int[] bounds; // start and end of each
  private int size;
  private boolean closed;

  /** Creates a list with room for some stretches, at least one. */
  Stretches(int room) {
    kinds = new byte[Math.max(1, room)];
    bounds = new int[2 * kinds.length];
  }

  /** Returns the same stretches, which nothing can change any more. */
  static Stretches copyOf(List<Accounting.Entry> entries) {
    if (entries instanceof Stretches stretches && stretches.closed) {
      return stretches;
    }
    Stretches copy = new Stretches(entries.size());
    for (Accounting.Entry entry : entries) {
      copy.append(entry.kind(), entry.span().start(), entry.span().end());
    }
    return copy.closed();
  }

  /** Takes no further stretch, and gives up the room for more. */
  Stretches closed() {
    if (size < kinds.length) {
      kinds = Arrays.copyOf(kinds, size);
      bounds = Arrays.copyOf(bounds, 2 * size);
    }
    closed = true;
    return this;
  }

  /** Returns where those of a class stand. */
  List<Span> spans(CharacterClass kind) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (kinds[i] == kind.ordinal()) {
        spans.add(Span.of(start(i), end(i)));
      }
    }
    return spans;
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

  /**
   * Returns the indexes by start, then by end, then as they were added, each in the lower half of a
   * key.
   */
  long[] order() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) start(i) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    for (int i = 1; i < size; i++) {
      long key = keys[i];
      int at = i;
      while (at > 0
          && keys[at - 1] >> Integer.SIZE == key >> Integer.SIZE
          && end((int) keys[at - 1]) > end((int) key)) { // few begin at one place
        keys[at] = keys[at - 1];
        at--;
      }
      keys[at] = key;
    }
    return keys;
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
