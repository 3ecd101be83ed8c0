package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.repair.Repair;
import org.luoshi.io.text.repair.Repaired;

/**
 * What was repaired in a line of the source. Most lines have {@link #NONE}.
 *
 * @param repairs the repairs
 * @param rawIndexes for each place in the repaired text that in the line
 * @param length of the repaired text
 * @param pages those repairs that took out the number of a page, in order
 * @param rawEnd char index in the source after its last character that is no residue
 */
record Damage(List<Repair> repairs, int[] rawIndexes, int length, List<Repair> pages, int rawEnd) {

  static final Damage NONE = new Damage(List.of(), new int[0], -1, List.of(), -1);

  /** Returns that of a line which begins at {@code rawStart} in the source. */
  static Damage of(Repaired repaired, int rawStart, int rawLength) {
    return repaired.repairs().isEmpty()
        ? NONE
        : new Damage(
            repaired.repairs(),
            repaired.rawIndexes(),
            repaired.text().length(),
            pages(repaired.repairs()),
            rawStart + contentEnd(repaired.repairs(), rawLength));
  }

  private static List<Repair> pages(List<Repair> repairs) {
    return repairs.stream()
        .filter(r -> r.kind() == Repair.Kind.LINE_BREAK && !r.raw().isBlank())
        .toList();
  }

  /** Returns the first of the pages that ends behind a place in the line as published. */
  int firstPage(int from) {
    int low = 0;
    int high = pages.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (pages.get(middle).start() > from) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static int contentEnd(List<Repair> repairs, int length) {
    int end = length;
    for (int i = repairs.size() - 1; i >= 0; i--) {
      Repair repair = repairs.get(i);
      end = repair.end() == end && repair.repaired().isEmpty() ? repair.start() : end;
    }
    return end;
  }
}
