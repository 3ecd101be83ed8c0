package org.luoshi.io.text.interpret;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;

/**
 * Labelled lines, or brackets of units on lines of their own, that stand above the tasks that they
 * hold for, all through a document: the first stands above every task, and a task follows the last.
 */
final class DutiesAbove {

  private static final int MIN_BLOCKS = 2;

  private final List<Line> lines;
  private final BitSet starts = new BitSet(); // of the blocks
  private final BitSet inside = new BitSet(); // of the lines of blocks behind their first
  private final Set<Field> fields = EnumSet.noneOf(Field.class); // of the first block
  private Optional<Field> key = Optional.empty(); // that begins a block; empty for brackets

  DutiesAbove(List<Line> lines) {
    this.lines = lines;
    if (!find()) {
      starts.clear();
      inside.clear();
    }
  }

  /** Whether a block begins at a line. */
  boolean isAt(int at) {
    return starts.get(at);
  }

  /** Returns the first line behind the block that begins at a line. */
  int end(int at) {
    return inside.nextClearBit(at + 1);
  }

  private boolean find() {
    int first = 0;
    while (first < lines.size() && isHeading(lines.get(first))) {
      first++;
    }
    if (first == lines.size() || !isDuty(lines.get(first))) {
      return false;
    }
    key = lines.get(first).label().map(FieldLabel::field);
    boolean apart = false; // whether one does not stand below a heading
    for (int i = first; i < lines.size(); i++) {
      if (begins(lines.get(i))) {
        starts.set(i);
        apart |= i > first && !isHeading(lines.get(i - 1));
        while (i + 1 < lines.size() && goesOn(lines.get(i + 1))) {
          i++;
          inside.set(i);
        }
        if (i + 1 == lines.size() || !isTask(lines.get(i + 1))) {
          return false;
        }
      }
    }
    return apart && starts.cardinality() >= MIN_BLOCKS && !repeatsHeading(first, end(first));
  }

  private static boolean isHeading(Line line) {
    return line.grid().isEmpty()
        && BodyForm.isShort(line)
        && line.marker().map(m -> m.style().isSection()).orElse(BodyForm.namesDocument(line))
        && !line.endsSentence()
        && line.label().isEmpty()
        && line.unitBracket().isEmpty();
  }

  private static boolean isDuty(Line line) {
    return line.marker().isEmpty()
        && (line.label().isPresent() ? isDuty(line.label().get()) : isBracket(line));
  }

  private static boolean isDuty(FieldLabel label) {
    return label.field().role().isPresent() || label.field() == Field.LEADER;
  }

  private static boolean isBracket(Line line) {
    return line.unitBracket().filter(b -> b.start() == 0).isPresent();
  }

  private boolean begins(Line line) {
    return line.marker().isEmpty()
        && (key.isPresent()
            ? line.label().filter(l -> l.field() == key.get()).isPresent()
            : isBracket(line));
  }

  /**
   * Whether a line behind the first of a block belongs to it: it tells what the first block did.
   */
  private boolean goesOn(Line line) {
    Optional<Field> field =
        line.label().filter(l -> isDuty(l) || l.field() == Field.DEADLINE).map(FieldLabel::field);
    if (field.isEmpty() || key.isEmpty() || field.equals(key)) {
      return false;
    }
    return starts.cardinality() == 1 ? fields.add(field.get()) : fields.contains(field.get());
  }

  private static boolean isTask(Line line) {
    Optional<FieldLabel> label = line.label();
    return label.isPresent()
        ? label.get().field() == Field.TASK || label.get().field() == Field.TARGET
        : line.grid().isEmpty() && (line.marker().isPresent() || line.endsSentence());
  }

  /** Whether the task below the first block is numbered as a line above it: then that is a task. */
  private boolean repeatsHeading(int first, int task) {
    Optional<Marker> marker = lines.get(task).marker();
    for (int i = 0; i < first && marker.isPresent(); i++) {
      if (lines.get(i).marker().filter(m -> m.style() == marker.get().style()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
