package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.Brackets;

/** The brackets at the end of a line that name the units of an item. */
record UnitBracket(Brackets brackets, Duties duties) {

  static Optional<UnitBracket> of(Line line) {
    String folded = line.folded();
    return Brackets.atEnd(folded)
        .or(() -> Brackets.unclosed(folded))
        .map(b -> new UnitBracket(b, Duties.of(line, b.open() + 1, b.close())))
        .filter(b -> !b.duties.roles().isEmpty());
  }
}
