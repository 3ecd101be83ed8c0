package org.luoshi.io.text.lexis;

import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * The forms that deadlines are printed in (时限): {@code 6月底前}, {@code 年内持续推进}, {@code 2025.12.31}.
 *
 * @since 0.1.0
 */
public final class Times {

  /** No deadline is longer, but what is to be done by then may be told behind it. */
  private static final int MAX_LENGTH = 14;

  private static final CharacterSet BEFORE = CharacterSet.of("底末初旬日月年度");

  private static final Lexicon WORDS =
      Lexicon.of("月", "年底", "年内", "季度", "上半年", "下半年", "全年", "长期", "年末", "持续", "常态", "立即");

  private static final int MAX_PART = 2; // digits of a month or a day

  private Times() {}

  /**
   * Returns whether a short text has the form of a deadline.
   *
   * @param folded the folded text
   * @return true if it names a time or says that the work has no end
   */
  public static boolean isLikely(String folded) {
    return !folded.isEmpty()
        && folded.length() <= MAX_LENGTH
        && (WORDS.isIn(folded) || isYear(folded) || isNumeric(folded) || isFiscal(folded));
  }

  /**
   * Returns whether a clause is a deadline, or begins with one and tells what is to be done by
   * then: {@code 9月底前出台政策措施并组织实施}.
   *
   * @param folded the folded text
   * @param from where the clause begins
   * @param to where it ends
   * @return true if it names a time
   */
  static boolean leads(String folded, int from, int to) {
    int before = to - from <= MAX_LENGTH ? to : folded.indexOf('前', from) + 1;
    boolean dated = before == to || before > from + 1 && BEFORE.has(folded.charAt(before - 2));
    return dated && before - from <= MAX_LENGTH && isLikely(folded.substring(from, before));
  }

  private static boolean isYear(String s) {
    int digits = digits(s, 0);
    return digits == 4 && (s.startsWith("年", 4) || s.length() == 4 && s.startsWith("20"));
  }

  /** 2027-28年度. */
  private static boolean isFiscal(String s) {
    int year = digits(s, 0);
    return year == 4 && "-/".indexOf(s.charAt(4)) >= 0 && s.startsWith("年度", digits(s, 5));
  }

  /** Two or three numbers with the same sign between them: {@code 2025.12.31}, {@code 6-30}. */
  private static boolean isNumeric(String s) {
    int at = digits(s, 0);
    int numbers = at > 0 ? 1 : 0;
    while (at > 0 && at + 1 < s.length() && ".-/".indexOf(s.charAt(at)) >= 0) {
      int end = digits(s, at + 1);
      if (end == at + 1 || end > at + 1 + MAX_PART) {
        return false;
      }
      at = end;
      numbers++;
    }
    boolean whole = at == s.length() || s.startsWith("前", at) && at + 1 == s.length();
    boolean year = digits(s, 0) == 4;
    return whole && (numbers == 3 || numbers == 2 && year);
  }

  private static int digits(String s, int from) {
    int end = from;
    while (end < s.length() && '0' <= s.charAt(end) && s.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
