package org.luoshi.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.luoshi.io.json.JsonDocuments;
import org.luoshi.model.document.GovernmentDocument;
import org.openjdk.jol.info.GraphLayout;

/**
 * Tells how many bytes of heap a byte of JSON becomes, and how many a byte of text takes while it
 * is read. Needs {@code -Djol.magicFieldOffset=true --add-opens java.base/java.util=ALL-UNNAMED
 * --add-opens java.base/java.lang=ALL-UNNAMED}.
 */
public final class MemoryReport {

  private MemoryReport() {}

  /**
   * Prints a line for each document.
   *
   * @param args none
   * @throws IOException never
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    for (int items : new int[] {100, 10_000}) {
      print("plan of " + items, items, BenchData.plan(items));
      print("progress of " + items, items, BenchData.progress(items));
    }
    for (String layout : List.of("plan", "progress", "table", "report")) {
      byte[] text = TextBenchData.document(layout, 10_000_000);
      PeakHeap.whileReading(text); // so that classes and tables are there
      System.out.printf(
          "%s: %.1f bytes of heap a byte of text at most while it is read%n",
          layout, (double) PeakHeap.whileReading(text) / text.length);
    }
  }

  private static void print(String name, int items, GovernmentDocument document)
      throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonDocuments.strict().write(document, json);
    GovernmentDocument read =
        JsonDocuments.strict().read(new ByteArrayInputStream(json.toByteArray())).orElseThrow();
    long heap = GraphLayout.parseInstance(read).totalSize();
    System.out.printf(
        "%s: %d bytes of JSON an item, %d bytes of heap, ratio %.2f%n",
        name, json.size() / items, heap / items, (double) heap / json.size());
  }
}
