package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.UnitName;

/**
 * The persons in a list of leaders (责任领导). Blanks stand inside a name ({@code 吕 乐}) or between an
 * office and a name; between two names of two characters or more they divide.
 */
final class Leaders {

  private static final int MAX_NAME = 4;
  private static final String OFFICE_ENDINGS = "长任记席员师官副理督察";

  private Leaders() {}

  static List<Part> in(Part part) {
    Line line = part.line();
    List<Part> persons = new ArrayList<>();
    for (UnitName listed : UnitName.split(line.text(), line.folded(), part.from(), part.to())) {
      List<Part> words = Cells.words(line, listed.start(), listed.end());
      if (words.stream().allMatch(Leaders::isName)) {
        persons.addAll(words);
      } else {
        persons.add(new Part(line, listed.start(), listed.end()));
      }
    }
    return persons;
  }

  private static boolean isName(Part word) {
    String s = word.line().folded().substring(word.from(), word.to());
    return s.length() >= 2
        && s.length() <= MAX_NAME
        && s.codePoints().allMatch(Character::isIdeographic)
        && OFFICE_ENDINGS.indexOf(s.charAt(s.length() - 1)) < 0;
  }
}
