package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.io.text.lexis.RoleList;

/** The brackets at the end of a line that name the units of an item. */
record UnitBracket(Brackets brackets, List<RoleList> roles) {

  static Optional<UnitBracket> of(Line line) {
    String folded = line.folded();
    Optional<Brackets> brackets = Brackets.atEnd(folded).or(() -> Brackets.unclosed(folded));
    return brackets
        .map(b -> new UnitBracket(b, RoleList.parse(line.text(), folded, b.open() + 1, b.close())))
        .filter(b -> !b.roles.isEmpty());
  }
}
