package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/** The forms that the title of a document and its number have. */
final class Titles {

  static final int MAX_LENGTH = 120;
  private static final Lexicon KINDS = Lexicon.of("通知", "方案", "意见", "报告", "情况", "清单", "分解表", "通报");
  private static final Lexicon PLANS =
      Lexicon.of("分解", "分工", "计划", "台账", "责任表", "一览表", "任务表", "细则");
  private static final int MAX_NUMBER = 24; // characters
  private static final String ABOUT = "关于";
  private static final int YEAR = 4; // digits
  private static final int MIN_INDEX = 6; // characters before its year
  private static final int MIN_CAPITALS = 3;
  private static final CharacterSet CAPITALS = CharacterSet.of(c -> c >= 'A' && c <= 'Z');
  private static final CharacterSet INDEX =
      CharacterSet.of(c -> c < 128 && Character.isLetterOrDigit(c));
  private static final CharacterSet REGISTERED =
      CharacterSet.of(c -> CAPITALS.has((char) c) || CharacterSet.DIGITS.has((char) c) || c == '-');
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

  /** Whether a line ends with a kind of document or of plan. */
  static boolean isDocument(Line line) {
    return isDocument(line.compact());
  }

  private static boolean isDocument(String compact) {
    return isWhole(compact) || PLANS.ends(compact);
  }

  /** Whether a line ends the title that stands above it. */
  static boolean goOn(String compact, Line below) {
    return isAbout(compact, below) || !isDocument(compact) && isDocument(below);
  }

  /**
   * Whether a line below the name of a work report makes of it the title of a document about one:
   * {@code 重点任务分解方案}.
   */
  static boolean isAbout(String compact, Line below) {
    String words = compact + below.compact();
    return compact.endsWith("工作报告")
        && isWhole(below.compact())
        && !below.compact().endsWith("报告")
        && ReportReader.isReport(Optional.of(compact))
        && !ReportReader.isReport(Optional.of(words));
  }

  /**
   * Whether a folded text is a title once more; its quotes may be left out, and the number of the
   * document may stand before it.
   */
  static boolean areSame(String title, String folded) {
    if (folded.length() > MAX_LENGTH + MAX_NUMBER) {
      return false;
    }
    String known = without(QUOTES, Folding.fold(title));
    String words = without(QUOTES, folded);
    return words.equals(known)
        || words.endsWith(known) && isNumber(words.substring(0, words.length() - known.length()))
        || isIssued(known, words);
  }

  /** Where the title begins behind the number of the document; 0 if none stands before it. */
  static int numberEnd(Line line) {
    String s = line.folded();
    int end = s.indexOf('号') + 1;
    return end > 0 && end <= MAX_NUMBER && end < s.length() && isNumber(s.substring(0, end))
        ? end
        : 0;
  }

  /** Returns the words of a title, without the quotes that hold all of it. */
  static Part words(Line line, int from) {
    Part words = new Part(line, from, line.length()).trimmed();
    String s = line.folded();
    boolean quoted =
        words.from() < words.to()
            && s.charAt(words.from()) == '《'
            && s.indexOf('》', words.from()) == words.to() - 1;
    return quoted ? new Part(line, words.from() + 1, words.to() - 1) : words;
  }

  /** Whether two titles name what is issued alike, but those who issue it at different length. */
  private static boolean isIssued(String one, String other) {
    int about = one.indexOf(ABOUT);
    int from = other.indexOf(ABOUT);
    return about > 0
        && from > 0
        && one.substring(about).equals(other.substring(from))
        && UnitForm.isWhole(one, 0, about)
        && UnitForm.isWhole(other, 0, from);
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

  /** Whether words are the number of an index and nothing else: {@code 990735267/2025-00871}. */
  static boolean isIndex(String folded) {
    int slash = folded.indexOf('/');
    int end = slash < 0 ? 0 : CharacterSet.DIGITS.runEnd(folded, slash + 1, folded.length());
    return slash >= MIN_INDEX
        && folded.length() <= 2 * MAX_NUMBER
        && end == slash + 1 + YEAR
        && end + 1 < folded.length()
        && folded.charAt(end) == '-'
        && INDEX.runEnd(folded, 0, slash) == slash
        && CharacterSet.DIGITS.runEnd(folded, end + 1, folded.length()) == folded.length();
  }

  /** Whether words are the number in a register and nothing else: {@code JWCR-2025-01005}. */
  static boolean isRegistered(String folded) {
    int letters = CAPITALS.runEnd(folded, 0, folded.length());
    int end = REGISTERED.runEnd(folded, 0, folded.length());
    return letters >= MIN_CAPITALS
        && letters < end
        && end == folded.length()
        && end <= MAX_NUMBER
        && folded.indexOf('-') > 0;
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
