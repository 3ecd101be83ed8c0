package org.luoshi.quantity;

import java.util.List;
import java.util.stream.Collectors;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;
import org.luoshi.text.WordLists;

/** The stretches whose numerals belong to names: short quotations, titles, codes, set phrases. */
final class Names {

  private static final int LONGEST_QUOTED_NAME = 20;
  private static final int LONGEST_PLAIN_QUOTE = 12;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_UNIT = 8; // with its multiplier
  private static final CharacterSet NAMING_UNITS = CharacterSet.of("条次级大点度"); // 科创20条
  private static final CharacterSet CODE_MARKS = CharacterSet.of("+#№*=_@&×");
  private static final List<String> WORDS =
      WordLists.lines(Names.class, "names.txt").stream().flatMap(List::stream).toList();
  private static final Lexicon PHRASES = Lexicon.of(WORDS);

  private Names() {}

  /** Returns the characters that stand behind the first of set phrases. */
  static String seconds() {
    return WORDS.stream().map(word -> word.substring(1, 2)).collect(Collectors.joining());
  }

  /**
   * Returns where the quoted name or title that begins at {@code at} ends; {@code at} if none does.
   */
  static int quotedEnd(Passage passage, int at) {
    return switch (passage.at(at)) {
      case '"' -> opensQuote(passage, at) ? closing(passage, at, '"', LONGEST_PLAIN_QUOTE) : at;
      case '“' -> closing(passage, at, '”', LONGEST_QUOTED_NAME);
      case '「' -> closing(passage, at, '」', LONGEST_QUOTED_NAME);
      case '《' -> closing(passage, at, '》', LONGEST_TITLE);
      default -> at;
    };
  }

  /** Returns whether a straight quotation mark is the first of a pair in its line. */
  private static boolean opensQuote(Passage passage, int at) {
    boolean opens = true;
    for (int i = at - 1; i >= 0 && i > at - Passage.WINDOW && passage.at(i) != '\n'; i--) {
      opens ^= passage.at(i) == '"';
    }
    return opens;
  }

  private static int closing(Passage passage, int at, char close, int longest) {
    for (int i = at + 1; i <= at + 1 + longest; i++) {
      if (passage.at(i) == close) {
        return endsWithFigure(passage, at + 1, i) ? at : i + 1;
      }
    }
    return at;
  }

  /**
   * Returns whether words that are quoted tell with their last one how much there is of something:
   * “新建公厕60座”, but not “民营经济32条” nor “大干100天”.
   */
  private static boolean endsWithFigure(Passage passage, int from, int to) {
    int end = to;
    while (end > to - LONGEST_UNIT && !passage.isDigit(end - 1)) {
      end--;
    }
    int start = end;
    while (start > from && (passage.isDigit(start - 1) || passage.at(start - 1) == '.')) {
      start--;
    }
    boolean opens = NumeralReader.startsNumeral(passage.at(from)); // “6个100%”
    if (opens || start == end || followsCode(passage, start)) {
      return false;
    }
    Counted counted = UnitReader.read(passage, NumeralReader.read(passage, start));
    return counted != null
        && counted.end() == to
        && !counted.unit().is(Type.TIME)
        && !NAMING_UNITS.has(counted.unit().word().charAt(0));
  }

  /** Returns where the set phrase that begins at {@code at} ends; {@code at} if none does. */
  static int phraseEnd(Passage passage, int at) {
    return passage.wordEnd(PHRASES, at);
  }

  /**
   * Returns whether what stands before the number makes it part of a code: the 2.5 of PM2.5, the 2
   * of 5+2.
   */
  static boolean followsCode(Passage passage, int start) {
    return passage.isLetter(start - 1)
        || CODE_MARKS.has(passage.at(start - 1))
        || passage.at(start - 1) == '-'
            && (passage.isLetter(start - 2) || passage.isDigit(start - 2));
  }
}
