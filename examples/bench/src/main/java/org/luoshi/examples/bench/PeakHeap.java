package org.luoshi.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import org.luoshi.io.Reading;
import org.luoshi.io.text.Documents;

/** The most heap that is in use while a document is read. */
final class PeakHeap {

  private static final int PAUSE = 20; // milliseconds

  private PeakHeap() {}

  /**
   * Returns the bytes that are reachable at the worst moment of a reading, those of the document
   * and of the result included: the heap is collected again and again while it goes on.
   */
  static long whileReading(byte[] document) throws InterruptedException {
    long before = reachable();
    Reading[] result = new Reading[1];
    byte[][] bytes = {document.clone()};
    Thread reader = new Thread(() -> result[0] = read(bytes[0]));
    long peak = 0;
    reader.start();
    while (reader.isAlive()) {
      peak = Math.max(peak, reachable());
      Thread.sleep(PAUSE); // else the reader would hardly run between two collections
    }
    reader.join();
    peak = Math.max(peak, reachable());
    if (result[0].document().isEmpty()) {
      throw new IllegalStateException("nothing was read");
    }
    return peak - before;
  }

  private static Reading read(byte[] document) {
    try {
      return Documents.read("document.txt", new ByteArrayInputStream(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a collection of garbage left, without what was allocated since. */
  private static long reachable() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }
}
