package org.luoshi.quantity;

import java.util.Optional;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.quantity.UnitWord.Type;

/** The unit that a list of rates tells with its last number: 高于全国、全省7.5、6.1个百分点. */
final class SharedUnit {

  private static final char FIRST_HAN = '\u4E00';
  private static final int MOST = 12;

  private SharedUnit() {}

  /**
   * Returns a number with the unit that the last number of its list has; empty if it stands in no
   * such list.
   *
   * @param lastEnd where the mention before it ends
   */
  static Optional<Counted> of(Passage passage, Numeral number, int lastEnd) {
    int before = number.start() - 1;
    boolean listed = lastEnd > 0 && lastEnd == before || passage.at(before) >= FIRST_HAN;
    Numeral last = number;
    for (int i = 0; listed && i < MOST && isBare(last) && joins(passage, last.end()); i++) {
      last = NumeralReader.read(passage, last.end() + 1);
      Optional<Counted> shared = UnitReader.read(passage, last);
      if (shared.isPresent()) {
        return shared
            .filter(counted -> counted.unit().is(Type.RATE))
            .map(counted -> new Counted(number, counted.unit(), number.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean joins(Passage passage, int end) {
    return "、和".indexOf(passage.at(end)) >= 0 && passage.isDigit(end + 1);
  }

  private static boolean isBare(Numeral number) {
    return number.is(Form.ARABIC) && number.power() == 0;
  }
}
