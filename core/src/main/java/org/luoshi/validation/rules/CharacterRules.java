package org.luoshi.validation.rules;

import java.util.List;
import java.util.Locale;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.text.Folding;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Passage;
import org.luoshi.validation.Rule;
import org.luoshi.validation.TextMark;

/**
 * The rules on single characters (字符规则).
 *
 * @since 0.1.0
 */
public final class CharacterRules {

  /** Digits and letters are of one width (数字、字母全角半角一致). */
  public static final Rule<Passage> MIXED_DIGITS =
      Rule.of(
              new FindingKind("LS-TEXT-022", Severity.INFO, Category.STYLE),
              Passage.class,
              CharacterRules::mixedDigits)
          .where(TextMark.FULL_DIGIT, TextMark.FULL_LETTER);

  /** No character is hidden (无不可见字符). */
  public static final Rule<Passage> INVISIBLE =
      TextRule.of(
          "LS-TEXT-023",
          Severity.INFO,
          Category.VALIDITY,
          TextMark.INVISIBLE,
          CharacterRules::invisible);

  /** Characters are those that a reader types (不用部首、兼容字符). */
  public static final Rule<Passage> LOOK_ALIKE =
      TextRule.of(
          "LS-TEXT-024",
          Severity.WARNING,
          Category.VALIDITY,
          TextMark.LOOK_ALIKE,
          CharacterRules::lookAlike);

  /** A text is of one script (简繁不混用). */
  public static final Rule<Passage> MIXED_SCRIPT =
      TextRule.of(
          "LS-TEXT-025",
          Severity.INFO,
          Category.STYLE,
          TextMark.TRADITIONAL,
          CharacterRules::mixedScript);

  /** A zero in Chinese numerals is 〇 (零写作“〇”). */
  public static final Rule<Passage> CIRCLE =
      TextRule.at(
          "LS-TEXT-026",
          Severity.INFO,
          Category.STYLE,
          TextMark.CIRCLE,
          text -> TextRule.first(text, CharacterRules::isCircleInNumber));

  /** A number holds digits only (数字中无字母). */
  public static final Rule<Passage> LETTER_IN_NUMBER =
      TextRule.at(
          "LS-TEXT-027",
          Severity.WARNING,
          Category.VALIDITY,
          TextMark.HALF_LETTER,
          text -> TextRule.first(text, CharacterRules::isLetterInNumber));

  /** A text holds no markup (无网页标记). */
  public static final Rule<Passage> MARKUP =
      TextRule.at(
          "LS-TEXT-028",
          Severity.WARNING,
          Category.VALIDITY,
          TextMark.MARKUP,
          text -> TextRule.first(text, CharacterRules::isMarkup));

  private static final String NUMERALS = "一二三四五六七八九十〇○";
  private static final int LONGEST_ENTITY = 8;

  private CharacterRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        MIXED_DIGITS, INVISIBLE, LOOK_ALIKE, MIXED_SCRIPT, CIRCLE, LETTER_IN_NUMBER, MARKUP);
  }

  private static void mixedDigits(Passage passage, Inspection inspection) {
    boolean digits = passage.holds(TextMark.HALF_DIGIT) && passage.holds(TextMark.FULL_DIGIT);
    if (digits || passage.holds(TextMark.HALF_LETTER) && passage.holds(TextMark.FULL_LETTER)) {
      String text = passage.text();
      int at = TextRule.first(text, (t, i) -> isFullWidth(t.charAt(i)));
      inspection.foundIn(passage, at, Texts.around(text, at));
    }
  }

  private static boolean isFullWidth(char c) {
    char folded = Folding.fold(c);
    return folded != c && folded < 0x80 && Character.isLetterOrDigit(folded);
  }

  private static void invisible(Passage passage, Inspection inspection) {
    tell(passage, inspection, (t, i) -> Character.getType(t.charAt(i)) == Character.FORMAT);
  }

  private static void lookAlike(Passage passage, Inspection inspection) {
    tell(passage, inspection, (t, i) -> isLookAlike(t.charAt(i)));
  }

  private static boolean isLookAlike(char c) {
    return '\u2E80' <= c && c <= '\u2FDF' || '\uF900' <= c && c <= '\uFAFF';
  }

  private static void tell(Passage passage, Inspection inspection, TextRule.Test test) {
    String text = passage.text();
    int at = TextRule.first(text, test);
    String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at));
    inspection.foundIn(passage, at, code, Texts.around(text, at));
  }

  private static void mixedScript(Passage passage, Inspection inspection) {
    if (passage.holds(TextMark.SIMPLIFIED)) {
      String text = passage.text();
      int at = TextRule.first(text, (t, i) -> isTraditional(t.charAt(i)));
      inspection.foundIn(passage, at, text.substring(at, at + 1), Texts.around(text, at));
    }
  }

  private static boolean isTraditional(char c) {
    return Folding.fold(c) != c && TextRule.isIdeograph(c);
  }

  private static boolean isCircleInNumber(String text, int index) {
    return text.charAt(index) == '○'
        && (NUMERALS.indexOf(TextRule.at(text, index - 1)) >= 0
            || NUMERALS.indexOf(TextRule.at(text, index + 1)) >= 0);
  }

  private static boolean isLetterInNumber(String text, int index) {
    return "OolI".indexOf(text.charAt(index)) >= 0
        && Texts.isDigit(TextRule.at(text, index - 1))
        && Texts.isDigit(TextRule.at(text, index + 1));
  }

  private static boolean isMarkup(String text, int index) {
    char next = TextRule.at(text, index + 1);
    return switch (text.charAt(index)) {
      case '<' -> isTag(text, next == '/' ? index + 2 : index + 1);
      case '/' -> isLetter(next) && TextRule.at(text, tagEnd(text, index + 1)) == '>';
      case '&' -> isEntity(text, index + 1);
      default -> false;
    };
  }

  private static boolean isTag(String text, int from) {
    int end = tagEnd(text, from);
    return end > from && end < text.length() && "/> ".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isEntity(String text, int from) {
    int end = tagEnd(text, TextRule.at(text, from) == '#' ? from + 1 : from);
    return end > from + 1 && TextRule.at(text, end) == ';';
  }

  private static int tagEnd(String text, int from) {
    int end = from;
    while (end - from < LONGEST_ENTITY
        && (isLetter(TextRule.at(text, end)) || Texts.isDigit(TextRule.at(text, end)))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
