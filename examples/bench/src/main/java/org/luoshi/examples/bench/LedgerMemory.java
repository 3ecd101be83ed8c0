package org.luoshi.examples.bench;

import java.time.LocalDate;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerView;

/**
 * Tells how many bytes of heap an item with four quarters takes, in the entries and in a view on
 * top of them. The first argument is the number of items; a million want {@code -Xmx3g}.
 */
public final class LedgerMemory {

  private LedgerMemory() {}

  /**
   * Prints a line.
   *
   * @param args the number of items; 1,000,000 without it
   */
  public static void main(String[] args) {
    int items = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
    long empty = used();
    Ledger ledger = LedgerData.ledger(items);
    long entries = used();
    LedgerView view = ledger.asOf(LocalDate.of(2025, 1, 20));
    long all = used();
    System.out.printf(
        "%d items: %d bytes an item in the entries, %d in the view (%d items)%n",
        items, (entries - empty) / items, (all - entries) / items, view.size());
  }

  private static long used() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
