package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.LevelledNumber;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;

/**
 * Tells the numbers of several levels that no blank divides from the text ({@code 1.2新建泵站}) from
 * decimals: each counts on from the one above it, or is the first of its section.
 */
final class LineNumbers {

  private Optional<LevelledNumber> last = Optional.empty();
  private int section; // the last number of one level

  /** Gives a line the number that it begins with, if it counts; the lines come in order. */
  void count(Line line) {
    char first = line.isEmpty() ? ' ' : line.folded().charAt(0);
    Optional<LevelledNumber> number =
        '0' < first && first <= '9' ? LevelledNumber.of(line.folded()) : Optional.empty();
    if (number.isPresent() && counts(number.get())) {
      last = number;
      line.number(number.get().marker());
    } else if (line.marker().isPresent() && isSection(line.marker().get())) {
      section = line.marker().get().value();
    }
  }

  private boolean counts(LevelledNumber number) {
    return number.isApart() && number.third() == 0
        || number.opens(section)
        || number.opens(1)
        || last.filter(number::follows).isPresent();
  }

  private static boolean isSection(Marker marker) {
    return marker.style() == MarkerStyle.ARABIC_STOP
        || marker.style() == MarkerStyle.CHINESE_COMMA
        || marker.style() == MarkerStyle.CHAPTER;
  }
}
