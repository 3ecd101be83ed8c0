package org.luoshi.validation.rules;

import java.time.Month;
import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Severity;
import org.luoshi.text.Folding;
import org.luoshi.validation.Passage;
import org.luoshi.validation.Rule;
import org.luoshi.validation.TextMark;

/**
 * The rules on words and dates in texts (用语规则).
 *
 * @since 0.1.0
 */
public final class WordingRules {

  /** A word is not written twice (词语不重复). */
  public static final Rule<Passage> WORD_TWICE =
      TextRule.at(
          "LS-TEXT-029",
          Severity.INFO,
          Category.PLAUSIBILITY,
          TextMark.PAIR_TWICE,
          text -> TextRule.first(text, WordingRules::isPairTwice));

  /** A date is in the calendar (日期真实存在). */
  public static final Rule<Passage> IMPOSSIBLE_DATE =
      TextRule.at(
          "LS-TEXT-030",
          Severity.WARNING,
          Category.VALIDITY,
          TextMark.NUMBERED_MONTH,
          text -> TextRule.first(text, WordingRules::isImpossibleMonth));

  /** A percentage says per cent once (百分号不重复). */
  public static final Rule<Passage> PERCENT_TWICE =
      TextRule.at(
          "LS-TEXT-031",
          Severity.WARNING,
          Category.STYLE,
          TextMark.PERCENT,
          text -> TextRule.first(text, WordingRules::isPercentTwice));

  private static final String PERCENT_IN_WORDS = "百分之";
  private static final String DISTRIBUTIVE = "一逐几每";
  private static final String SUFFIXES = "生家人会者员";

  private WordingRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(WORD_TWICE, IMPOSSIBLE_DATE, PERCENT_TWICE);
  }

  /**
   * Returns whether two different characters stand at an index and again behind, and do not begin a
   * longer word there, such as 大学 in 大学生.
   */
  private static boolean isPairTwice(String text, int index) {
    if (index + 4 > text.length()) {
      return false;
    }
    char one = text.charAt(index);
    char two = text.charAt(index + 1);
    return one == text.charAt(index + 2)
        && two == text.charAt(index + 3)
        && one != two
        && TextRule.isIdeograph(one)
        && TextRule.isIdeograph(two)
        && DISTRIBUTIVE.indexOf(one) < 0
        && SUFFIXES.indexOf(TextRule.at(text, index + 4)) < 0;
  }

  private static boolean isImpossibleMonth(String text, int index) {
    if (text.charAt(index) != '月') {
      return false;
    }
    int month = numberBefore(text, index);
    int day = numberBehind(text, index + 1);
    boolean ofYear = TextRule.at(text, index - 2) == '年' || TextRule.at(text, index - 3) == '年';
    if (month > 12 || month == 0) {
      return ofYear || day >= 0;
    }
    return month > 0 && (day == 0 || day > Month.of(month).maxLength());
  }

  /** Returns the number of one or two digits that ends at an index; -1 if there is none. */
  private static int numberBefore(String text, int end) {
    int low = digit(text, end - 1);
    int high = digit(text, end - 2);
    boolean whole = high < 0 ? isNoNumber(text, end - 2) : isNoNumber(text, end - 3);
    return low < 0 || !whole ? -1 : Math.max(high, 0) * 10 + low;
  }

  /** Returns the number of a day that begins at an index; -1 if there is none. */
  private static int numberBehind(String text, int from) {
    int high = digit(text, from);
    int low = digit(text, from + 1);
    int end = low < 0 ? from + 1 : from + 2;
    if (high < 0 || "日号".indexOf(TextRule.at(text, end)) < 0) {
      return -1;
    }
    return low < 0 ? high : high * 10 + low;
  }

  private static int digit(String text, int index) {
    char c = Folding.fold(TextRule.at(text, index));
    return Texts.isDigit(c) ? c - '0' : -1;
  }

  private static boolean isNoNumber(String text, int index) {
    return digit(text, index) < 0 && TextRule.at(text, index) != '.';
  }

  private static boolean isPercentTwice(String text, int index) {
    if (!text.startsWith(PERCENT_IN_WORDS, index)) {
      return false;
    }
    int end = index + PERCENT_IN_WORDS.length();
    while (digit(text, end) >= 0 || TextRule.at(text, end) == '.') {
      end++;
    }
    return end > index + PERCENT_IN_WORDS.length() && "%％".indexOf(TextRule.at(text, end)) >= 0;
  }
}
