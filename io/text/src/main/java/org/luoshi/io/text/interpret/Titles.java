package org.luoshi.io.text.interpret;

import org.luoshi.model.document.DocumentNumber;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/** The forms that the title of a document and its number have. */
final class Titles {

  static final int MAX_LENGTH = 120;
  private static final Lexicon KINDS = Lexicon.of("通知", "方案", "意见", "报告", "情况", "清单", "分解表", "通报");
  private static final int MAX_NUMBER = 24; // characters
  private static final CharacterSet QUOTES = signs("《》<>“”\"");

  private Titles() {}

  /** Whether a line can be a title, or a part of one. */
  static boolean isTitle(Line line) {
    return line.length() <= MAX_LENGTH
        && line.marker().isEmpty()
        && line.grid().isEmpty()
        && !line.endsSentence()
        && !line.endsWith(':')
        && !line.endsWith('|')
        && line.label().isEmpty()
        && line.unitBracket().isEmpty();
  }

  /** Whether a line says that it is the title of a document. */
  static boolean names(Line line) {
    return BodyForm.namesDocument(line) || line.folded().contains("关于");
  }

  /** Whether a title, without blanks, ends with a kind of document. */
  static boolean isWhole(String compact) {
    int open = compact.endsWith(")") ? compact.lastIndexOf('(') : -1;
    return KINDS.ends(open > 0 ? compact.substring(0, open) : compact);
  }

  /**
   * Whether a line holds a title once more; its quotes may be left out, and the number of the
   * document may stand before it.
   */
  static boolean areSame(String title, Line line) {
    if (line.length() > MAX_LENGTH + MAX_NUMBER) {
      return false;
    }
    String known = without(QUOTES, Folding.fold(title));
    String words = without(QUOTES, line.folded());
    return words.equals(known)
        || words.endsWith(known) && isNumber(words.substring(0, words.length() - known.length()));
  }

  /** Whether words are the number of a document, which may stand in brackets, and nothing else. */
  static boolean isNumber(String folded) {
    boolean bracketed = folded.startsWith("(") && folded.endsWith(")");
    String number = bracketed ? folded.substring(1, folded.length() - 1) : folded;
    return number.length() <= MAX_NUMBER
        && number.indexOf(':') < 0
        && number.endsWith("号")
        && DocumentNumber.find(number).isPresent();
  }

  /** Returns blanks and these signs, as what {@link #without} leaves out. */
  static CharacterSet signs(String characters) {
    return CharacterSet.of(c -> Characters.isBlank(c) || characters.indexOf(c) >= 0);
  }

  /** Returns the letters of a text, without blanks and signs. */
  static String without(CharacterSet signs, String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!signs.has(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
