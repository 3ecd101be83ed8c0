package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.repair.Repair;
import org.luoshi.io.text.repair.Repaired;

/**
 * What was repaired in a line of the source. Most lines have {@link #NONE}.
 *
 * @param repairs the repairs
 * @param pages those of them that took out the number of a page between two lines
 * @param rawIndexes for each place in the repaired text that in the line
 * @param length of the repaired text
 * @param rawEnd char index in the source after its last character that is no residue
 */
record Damage(List<Repair> repairs, List<Repair> pages, int[] rawIndexes, int length, int rawEnd) {

  static final Damage NONE = new Damage(List.of(), List.of(), new int[0], -1, -1);

  /** Returns that of a line which begins at {@code rawStart} in the source. */
  static Damage of(Repaired repaired, int rawStart, int rawLength) {
    return repaired.repairs().isEmpty()
        ? NONE
        : new Damage(
            repaired.repairs(),
            repaired.repairs().stream()
                .filter(repair -> repair.kind() == Repair.Kind.LINE_BREAK)
                .filter(repair -> !repair.raw().isBlank())
                .toList(),
            repaired.rawIndexes(),
            repaired.text().length(),
            rawStart + contentEnd(repaired.repairs(), rawLength));
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
