package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * The persons in a list of leaders (责任领导). Blanks stand inside a name ({@code 吕 乐}) or between an
 * office and a name; between two names of two characters or more they divide. Several offices
 * before one name are those of one person: {@code 县委常委、副县长 吕乐}.
 */
final class Leaders {

  private static final CharacterSet BETWEEN = CharacterSet.of("、,;:()");
  private static final CharacterSet PHONE = CharacterSet.of("0123456789-() ");
  private static final int MIN_PHONE = 6; // digits
  private static final int MAX_NAME = 4;
  private static final Lexicon OFFICES =
      Lexicon.of(
          "市长", "州长", "县长", "区长", "旗长", "镇长", "乡长", "常委", "书记", "主任", "主席", "秘书长", "党组成员", "调研员",
          "局长");
  private static final String OFFICE_ENDINGS = "长任记席员师官副理督察";

  private Leaders() {}

  static List<Part> in(Part part) {
    Line line = part.line();
    List<Part> persons = new ArrayList<>();
    int office = -1; // where the offices begin of the person whose name follows
    for (UnitName listed : UnitList.split(line.text(), line.folded(), part.from(), part.to())) {
      int end = phoneStart(line.folded(), listed.start(), listed.end());
      if (end == listed.start()) {
        continue;
      }
      List<Part> words = Cells.words(line, listed.start(), end);
      int from = office < 0 || !isNamed(words) ? listed.start() : office;
      boolean held = words.size() == 1 && isOffice(words.get(0));
      if (from == office) {
        persons.remove(persons.size() - 1);
      }
      if (words.stream().allMatch(Leaders::isName)) {
        persons.addAll(words);
      } else if (areGlued(words)) {
        for (int i = 0; i + 1 < words.size(); i++) {
          int start = i == 0 ? words.get(i).from() : words.get(i).to() - 1;
          int stop = i + 2 == words.size() ? words.get(i + 1).to() : words.get(i + 1).from() + 1;
          persons.add(new Part(line, start, stop));
        }
      } else {
        persons.add(new Part(line, from, end));
      }
      office = held ? from : -1;
    }
    return persons;
  }

  /** Whether words are names of two characters with blanks inside and none between: 吕 乐方 圆. */
  private static boolean areGlued(List<Part> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean edge = i == 0 || i + 1 == words.size();
      if (words.get(i).to() - words.get(i).from() != (edge ? 1 : 2)) {
        return false;
      }
    }
    return words.size() > 2;
  }

  /** Returns the names of persons in a cell that names units too: {@code 县甲局 吕乐}. */
  static List<Part> names(List<Part> cell) {
    return words(cell).stream().filter(Leaders::isPerson).toList();
  }

  /** Returns what is left of such a cell without the names. */
  static List<Part> withoutNames(List<Part> cell) {
    return words(cell).stream().filter(word -> !isPerson(word)).toList();
  }

  /** Whether a cell names a unit and who answers there. */
  static boolean standBehindUnit(Part cell) {
    List<Part> words = words(List.of(cell));
    List<Part> rest = withoutNames(List.of(cell));
    Part unit = rest.size() == 1 ? rest.get(0) : cell;
    return words.size() > 1
        && words.get(0).equals(unit)
        && UnitForm.canAnswer(unit.line().folded(), unit.from(), unit.to());
  }

  /** Where the number of a telephone begins at the end of words; their end if there is none. */
  private static int phoneStart(String s, int from, int to) {
    if (!PHONE.has(s.charAt(to - 1))) {
      return to;
    }
    int start = to;
    int digits = 0;
    while (start > from && PHONE.has(s.charAt(start - 1))) {
      start--;
      digits += Character.isDigit(s.charAt(start)) ? 1 : 0;
    }
    return digits >= MIN_PHONE ? start : to;
  }

  private static List<Part> words(List<Part> cell) {
    List<Part> words = new ArrayList<>();
    for (Part part : cell) {
      for (Part listed : ReportParts.divide(part, BETWEEN)) {
        int end = phoneStart(listed.line().folded(), listed.from(), listed.to());
        words.addAll(Cells.words(listed.line(), listed.from(), end));
      }
    }
    return words;
  }

  private static boolean isPerson(Part word) {
    return isName(word) && !UnitForm.canAnswer(word.line().folded(), word.from(), word.to());
  }

  /** Whether words are an office and the name of who holds it. */
  private static boolean isNamed(List<Part> words) {
    Part last = words.get(words.size() - 1);
    boolean apart = words.size() > 1 && isOffice(words.get(words.size() - 2)) && isName(last);
    return apart || isOffice(before(last, 2)) || isOffice(before(last, 3));
  }

  /** The part without the characters of a name at its end. */
  private static Part before(Part word, int name) {
    return new Part(word.line(), word.from(), Math.max(word.from(), word.to() - name));
  }

  private static boolean isOffice(Part word) {
    return OFFICES.endingAt(word.line().folded(), word.from(), word.to()).length() > 0;
  }

  /** Whether words can be a name, which may have blanks inside. */
  private static boolean isName(Part word) {
    String s = Characters.compact(word.line().folded(), word.from(), word.to());
    return s.length() >= 2
        && s.length() <= MAX_NAME
        && s.codePoints().allMatch(Character::isIdeographic)
        && OFFICE_ENDINGS.indexOf(s.charAt(s.length() - 1)) < 0;
  }
}
