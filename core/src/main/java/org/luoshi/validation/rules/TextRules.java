package org.luoshi.validation.rules;

import java.util.List;
import java.util.Locale;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Passage;
import org.luoshi.validation.Rule;
import org.luoshi.validation.TextMark;

/**
 * The rules on wording and characters (文字规则).
 *
 * @since 0.1.0
 */
public final class TextRules {

  /** Brackets come in pairs (括号成对). */
  public static final Rule<Passage> BRACKETS =
      rule("LS-TEXT-011", Severity.WARNING, Category.STYLE, TextRules::brackets)
          .where(TextMark.HALF_BRACKET, TextMark.FULL_BRACKET);

  /** Quotation marks and title marks come in pairs (引号、书名号成对). */
  public static final Rule<Passage> QUOTATION_MARKS =
      TextRule.of(
          "LS-TEXT-012",
          Severity.WARNING,
          Category.STYLE,
          TextMark.QUOTE,
          TextRules::quotationMarks);

  /** No character is lost or damaged (文字无乱码). */
  public static final Rule<Passage> DAMAGED =
      TextRule.of(
          "LS-TEXT-013", Severity.WARNING, Category.VALIDITY, TextMark.DAMAGE, TextRules::damaged);

  /** A mark is written in one width (标点全角半角一致). */
  public static final Rule<Passage> MIXED_WIDTH =
      rule("LS-TEXT-014", Severity.INFO, Category.STYLE, TextRules::mixedWidth)
          .where(TextMark.HALF_STOP, TextMark.HALF_BRACKET);

  private static final String BRACKET_PAIRS = "()[]【】{}";
  private static final String QUOTATION_PAIRS = "“”‘’《》「」『』";
  private static final String WIDTHS = ",，;；:：(（?？!！";
  private static final String MIXED_DECODING = "锟斤拷";

  private TextRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(BRACKETS, QUOTATION_MARKS, DAMAGED, MIXED_WIDTH);
  }

  private static Rule<Passage> rule(
      String code, Severity severity, Category category, Rule.Check<Passage> check) {
    return Rule.of(new FindingKind(code, severity, category), Passage.class, check);
  }

  private static void brackets(Passage passage, Inspection inspection) {
    pairs(passage, BRACKET_PAIRS, inspection);
  }

  private static void quotationMarks(Passage passage, Inspection inspection) {
    pairs(passage, QUOTATION_PAIRS, inspection);
  }

  private static void pairs(Passage passage, String pairs, Inspection inspection) {
    String text = passage.text();
    for (int at : Pairs.lonely(text, pairs)) {
      if (at >= 0) {
        inspection.foundIn(passage, at, text.substring(at, at + 1), Texts.around(text, at));
      }
    }
  }

  private static void damaged(Passage passage, Inspection inspection) {
    String text = passage.text();
    int mixed = text.indexOf(MIXED_DECODING);
    if (mixed >= 0) {
      inspection.foundIn(passage, mixed, MIXED_DECODING, Texts.around(text, mixed));
    }
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (isDamage(c)) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        inspection.foundIn(passage, i, code, Texts.around(text, i));
        return;
      }
    }
  }

  private static boolean isDamage(int codePoint) {
    int type = Character.getType(codePoint);
    boolean control = type == Character.CONTROL && "\t\r\n".indexOf(codePoint) < 0;
    return codePoint == 0xFFFD
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || control;
  }

  private static void mixedWidth(Passage passage, Inspection inspection) {
    boolean stops = passage.holds(TextMark.HALF_STOP) && passage.holds(TextMark.FULL_STOP);
    boolean brackets = passage.holds(TextMark.HALF_BRACKET) && passage.holds(TextMark.FULL_BRACKET);
    for (int i = 0; i < WIDTHS.length() && (stops || brackets); i += 2) {
      boolean full = passage.text().indexOf(WIDTHS.charAt(i + 1)) >= 0;
      if (full && isChineseMark(passage.text(), WIDTHS.charAt(i))) {
        inspection.found("", WIDTHS.substring(i, i + 1), WIDTHS.substring(i + 1, i + 2));
        return;
      }
    }
  }

  /**
   * Returns whether a half-width mark stands between Chinese characters, where it is no part of a
   * number or name.
   */
  private static boolean isChineseMark(String text, char mark) {
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      boolean before = i > 0 && Character.isIdeographic(text.charAt(i - 1));
      boolean after = i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1));
      if (before && after) {
        return true;
      }
    }
    return false;
  }
}
