package org.luoshi.validation.rules;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Passage;
import org.luoshi.validation.Rule;
import org.luoshi.validation.TextMark;

/**
 * The rules on punctuation (标点规则).
 *
 * @since 0.1.0
 */
public final class PunctuationRules {

  /** Stops do not follow one another (点号不连用). */
  public static final Rule<Passage> STOPS_IN_A_ROW =
      TextRule.at(
          "LS-TEXT-015",
          Severity.WARNING,
          Category.STYLE,
          TextMark.STOPS_IN_A_ROW,
          text -> TextRule.first(text, PunctuationRules::isSecondStop));

  /** Brackets hold something (括号内有内容). */
  public static final Rule<Passage> EMPTY_BRACKETS =
      Rule.of(
              new FindingKind("LS-TEXT-016", Severity.INFO, Category.STYLE),
              Passage.class,
              PunctuationRules::emptyBrackets)
          .where(TextMark.HALF_BRACKET, TextMark.FULL_BRACKET);

  /** Quotation marks and title marks hold something (引号、书名号内有内容). */
  public static final Rule<Passage> EMPTY_QUOTES =
      TextRule.at(
          "LS-TEXT-017",
          Severity.WARNING,
          Category.STYLE,
          TextMark.QUOTE,
          text -> TextRule.first(text, PunctuationRules::isEmptyQuote));

  /** Chinese words are quoted by Chinese marks (使用全角引号). */
  public static final Rule<Passage> STRAIGHT_QUOTES =
      TextRule.at(
          "LS-TEXT-018",
          Severity.INFO,
          Category.STYLE,
          TextMark.STRAIGHT_QUOTE,
          text -> TextRule.first(text, PunctuationRules::isQuoteAtIdeograph));

  /** A title inside a title has single marks (书名号内用单书名号). */
  public static final Rule<Passage> NESTED_TITLES =
      TextRule.at(
          "LS-TEXT-019",
          Severity.INFO,
          Category.STYLE,
          TextMark.QUOTE,
          text -> nested(text, '《', '》'));

  /** A quotation inside a quotation has single marks (引号内用单引号). */
  public static final Rule<Passage> NESTED_QUOTES =
      TextRule.at(
          "LS-TEXT-020",
          Severity.INFO,
          Category.STYLE,
          TextMark.QUOTE,
          text -> nested(text, '“', '”'));

  /** A Chinese sentence or name has no ASCII full stop (不用半角句点). */
  public static final Rule<Passage> ASCII_FULL_STOP =
      TextRule.at(
          "LS-TEXT-021",
          Severity.INFO,
          Category.STYLE,
          TextMark.POINT,
          text -> TextRule.first(text, PunctuationRules::isPointOfSentence));

  private static final String STOPS = ",;:?!，；：？！。、";
  private static final String EMPHATIC = "?!？！";
  private static final String NUMERALS = "一二三四五六七八九十";

  private PunctuationRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        STOPS_IN_A_ROW,
        EMPTY_BRACKETS,
        EMPTY_QUOTES,
        STRAIGHT_QUOTES,
        NESTED_TITLES,
        NESTED_QUOTES,
        ASCII_FULL_STOP);
  }

  private static void emptyBrackets(Passage passage, Inspection inspection) {
    int at = TextRule.first(passage.text(), PunctuationRules::isEmptyBracket);
    if (at >= 0) {
      inspection.foundIn(passage, at, Texts.around(passage.text(), at));
    }
  }

  private static boolean isSecondStop(String text, int index) {
    char before = TextRule.at(text, index - 1);
    char here = text.charAt(index);
    return STOPS.indexOf(here) >= 0
        && STOPS.indexOf(before) >= 0
        && (EMPHATIC.indexOf(here) < 0 || EMPHATIC.indexOf(before) < 0);
  }

  private static boolean isEmptyBracket(String text, int index) {
    return isEmptyPair(text, index, "(（[［【", ")）]］】");
  }

  private static boolean isEmptyQuote(String text, int index) {
    return isEmptyPair(text, index, "“‘《「『", "”’》」』");
  }

  private static boolean isEmptyPair(String text, int index, String opening, String closing) {
    int pair = opening.indexOf(text.charAt(index));
    return pair >= 0 && TextRule.at(text, index + 1) == closing.charAt(pair);
  }

  private static boolean isQuoteAtIdeograph(String text, int index) {
    return text.charAt(index) == '"'
        && (TextRule.isIdeograph(TextRule.at(text, index - 1))
            || TextRule.isIdeograph(TextRule.at(text, index + 1)));
  }

  /** Returns the second of two opening marks where the text pairs all of them. */
  private static int nested(String text, char open, char close) {
    int depth = 0;
    int found = -1;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
      if (depth == 2 && found < 0) {
        found = i;
      }
      if (depth < 0) {
        return -1;
      }
    }
    return depth == 0 ? found : -1;
  }

  private static boolean isPointOfSentence(String text, int index) {
    char before = TextRule.at(text, index - 1);
    boolean behindWord = TextRule.isIdeograph(before) && NUMERALS.indexOf(before) < 0;
    return text.charAt(index) == '.'
        && behindWord
        && (index + 1 == text.length() || TextRule.isIdeograph(text.charAt(index + 1)));
  }
}
