package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Field;

/**
 * Brackets of nothing but units behind a numbered sentence, or behind the paragraph below it, and
 * units before the sentence of one without number: they name those of an item where most sentences
 * have units in this form.
 */
final class BareUnits {

  private static final int MIN_BARE = 3;

  private final List<Line> bare = new ArrayList<>();
  private final List<Line> inside = new ArrayList<>();
  private final List<Line> before = new ArrayList<>();
  private int sentences;
  private int told; // that end with brackets which tell the role of units
  private Line open; // the sentence above, which has no units of its own, or null

  /** Weighs a line, each of a document in its order. */
  void add(Line line) {
    boolean reports =
        line.endsWith(')')
            && line.label().filter(l -> l.field() == Field.PROGRESS && l.start() == 0).isPresent();
    if (line.marker().isEmpty() && Chrome.bullet(line.folded()) == 0 && !reports) {
      below(line);
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
    sentences -= open != null && opens(line) ? 1 : 0; // a heading above its points is none
    boolean sentence = line.folded().indexOf('。') > 0;
    sentences += tells || isBare || sentence ? 1 : 0;
    open = sentence && !tells && !isBare ? line : null;
  }

  /** The paragraph below a sentence can tell the units of both, one without number its own. */
  private void below(Line line) {
    if (open != null && line.endsWith(')') && UnitBracket.bare(line).isPresent()) {
      bare.add(line);
    } else if (InlineUnits.before(line).isPresent()) {
      before.add(line);
    }
    open = null;
  }

  /** Whether a line is the first point below the sentence. */
  private boolean opens(Line line) {
    return line.marker().isPresent()
        && line.marker().get().value() == 1
        && open.marker().isPresent()
        && open.marker().get().style() != line.marker().get().style();
  }

  /**
   * Takes them for the units of their items, where most lines have some.
   *
   * @param lines all lines
   */
  void accept(List<Line> lines) {
    if (areMost(told + bare.size())) {
      bare.forEach(Line::acceptBareUnits);
    }
    if (areMost(inside.size())) {
      inside.forEach(Line::acceptInside);
    }
    if (areMost(before.size()) && !report(lines)) {
      before.forEach(Line::acceptInside);
    }
  }

  /** Whether lines above say that a report follows: then the units are those that it tells of. */
  private boolean report(List<Line> lines) {
    for (int i = 0; lines.get(i) != before.get(0); i++) {
      if (DocumentKind.reports(Optional.of(lines.get(i).folded()))) {
        return true;
      }
    }
    return false;
  }

  private boolean areMost(int lines) {
    return lines >= MIN_BARE && 2 * lines > sentences;
  }
}
