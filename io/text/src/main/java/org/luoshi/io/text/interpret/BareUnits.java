package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Field;

/**
 * Brackets of nothing but units behind a numbered sentence: they name those of an item where most
 * sentences end with brackets of units.
 */
final class BareUnits {

  private static final int MIN_BARE = 3;

  private final List<Line> bare = new ArrayList<>();
  private final List<Line> inside = new ArrayList<>();
  private int sentences;
  private int told; // that end with brackets which tell the role of units

  /** Weighs a line, each of a document in its order. */
  void add(Line line) {
    boolean reports =
        line.endsWith(')')
            && line.label().filter(l -> l.field() == Field.PROGRESS && l.start() == 0).isPresent();
    if (line.marker().isEmpty() && Chrome.bullet(line.folded()) == 0 && !reports) {
      return;
    }
    boolean tells = line.unitBracket().filter(UnitBracket::namesUnits).isPresent();
    boolean isBare = !tells && UnitBracket.bare(line).isPresent();
    if (isBare) {
      bare.add(line);
    } else if (!tells && InlineUnits.inside(line).isPresent()) {
      inside.add(line);
    }
    told += tells ? 1 : 0;
    if (reports) {
      return; // its item is a sentence of its own
    }
    sentences += tells || isBare || line.folded().indexOf('。') > 0 ? 1 : 0;
  }

  /** Takes them for the units of their items, where most lines have some. */
  void accept() {
    if (areMost(told + bare.size())) {
      bare.forEach(Line::acceptBareUnits);
    }
    if (areMost(inside.size())) {
      inside.forEach(Line::acceptInside);
    }
  }

  private boolean areMost(int lines) {
    return lines >= MIN_BARE && 2 * lines > sentences;
  }
}
