package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.LevelledNumber;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;

/**
 * Tells numbers that no blank divides from the text from decimals: those of several levels ({@code
 * 1.2新建泵站}) count on from the one above, or are the first of their section; one with digits behind
 * it ({@code 2.50个小区加装门禁。}) counts on from that of the sentence above.
 */
final class LineNumbers {

  private Optional<LevelledNumber> last = Optional.empty();
  private int section; // the last number of one level
  private int sentence; // the last number of a sentence

  /** Gives a line the number that it begins with, if it counts; the lines come in order. */
  void count(Line line) {
    char first = line.isEmpty() ? ' ' : line.folded().charAt(0);
    Optional<LevelledNumber> number =
        '0' < first && first <= '9' ? LevelledNumber.of(line.folded()) : Optional.empty();
    if (number.isPresent() && counts(number.get())) {
      last = number;
      line.number(number.get().marker());
    } else if (sentence > 0 && line.marker().isEmpty() && countsSentence(line)) {
      int end = line.folded().indexOf('.');
      line.number(new Marker(MarkerStyle.ARABIC_STOP, ++sentence, end, end + 1));
    } else if (line.marker().isPresent() && isSection(line.marker().get())) {
      section = line.marker().get().value();
      boolean stops = line.marker().get().style() == MarkerStyle.ARABIC_STOP;
      sentence = stops && endsClause(line) ? section : 0;
    }
  }

  private boolean countsSentence(Line line) {
    return line.folded().startsWith(sentence + 1 + ".") && endsClause(line);
  }

  private static boolean endsClause(Line line) {
    return line.endsSentence() || line.endsWith(';') || line.endsWith(')');
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
        || marker.style() == MarkerStyle.CHAPTER
        || marker.style() == MarkerStyle.CHAPTER_SECTION;
  }
}
