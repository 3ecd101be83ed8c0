package org.luoshi.ledger;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** For each item the places of what is known about it, in twelve bytes a place. */
final class Chains {

  private static final int END = -1;

  private final int[] first;
  private int[] next = new int[16];
  private int[] entries = new int[16];
  private int[] records = new int[16];
  private int size;

  Chains(int items) {
    first = new int[items];
    Arrays.fill(first, END);
  }

  /** Adds an entry to an item, and which record of it, if it has several. */
  void add(int item, int entry, int record) {
    if (size == next.length) {
      next = Arrays.copyOf(next, 2 * size);
      entries = Arrays.copyOf(entries, 2 * size);
      records = Arrays.copyOf(records, 2 * size);
    }
    next[size] = first[item];
    entries[size] = entry;
    records[size] = record;
    first[item] = size++;
  }

  /** Passes every place of an item, the last added first. */
  void forEach(int item, IntConsumer action) {
    for (int place = first[item]; place != END; place = next[place]) {
      action.accept(place);
    }
  }

  int entry(int place) {
    return entries[place];
  }

  int record(int place) {
    return records[place];
  }
}
