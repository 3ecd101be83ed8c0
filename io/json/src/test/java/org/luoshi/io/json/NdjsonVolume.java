package org.luoshi.io.json;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;

/** Writes as many items as it is told into a pipe and reads them from it. */
final class NdjsonVolume {

  private NdjsonVolume() {}

  public static void main(String[] args) throws IOException {
    int items = Integer.parseInt(args[0]);
    PipedInputStream source = new PipedInputStream(1 << 16);
    PipedOutputStream target = new PipedOutputStream(source);
    new Thread(() -> write(items, target)).start();
    long read =
        NdjsonItems.strict()
            .read(source)
            .map(r -> r.orElseThrow())
            .filter(i -> i.item().text().endsWith(i.item().id().value()))
            .count();
    System.out.println(read + " items");
  }

  private static void write(int items, PipedOutputStream target) {
    try (target) {
      NdjsonItems.strict()
          .write(IntStream.rangeClosed(1, items).mapToObj(NdjsonVolume::item), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ListedItem item(int number) {
    ResponsibilityItem item =
        Samples.ITEM.toBuilder()
            .id(ItemId.of("1." + number))
            .text(Samples.ITEM.text().repeat(8) + "1." + number)
            .build();
    return new ListedItem(1, item, Optional.empty());
  }
}
