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

  private static final CharacterSet UNTIL = CharacterSet.of("前");

  private static final Lexicon WORDS =
      Lexicon.of("月", "年底", "年内", "季度", "上半年", "下半年", "全年", "长期", "年末", "持续", "常态", "立即");

  private static final int YEAR = 4; // digits
  private static final int MAX_PART = 2; // digits of a month or a day

  private Times() {}

  /**
   * Returns whether a short text has the form of a deadline.
   *
   * @param folded the folded text
   * @return true if it names a time or says that the work has no end
   */
  public static boolean isLikely(String folded) {
    return isLikely(folded, 0, folded.length());
  }

  private static boolean isLikely(String s, int from, int to) {
    return from < to
        && to - from <= MAX_LENGTH
        && (WORDS.isIn(s, from, to)
            || isYear(s, from, to)
            || isNumeric(s, from, to)
            || isFiscal(s, from, to));
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
    int before = to - from <= MAX_LENGTH ? to : UNTIL.next(folded, from, from + MAX_LENGTH) + 1;
    boolean dated = before == to || before > from + 1 && BEFORE.has(folded.charAt(before - 2));
    return dated && isLikely(folded, from, before);
  }

  private static boolean isYear(String s, int from, int to) {
    int end = CharacterSet.DIGITS.runEnd(s, from, to);
    return end - from == YEAR && (end < to ? s.charAt(end) == '年' : s.startsWith("20", from));
  }

  /** 2027-28年度. */
  private static boolean isFiscal(String s, int from, int to) {
    int year = CharacterSet.DIGITS.runEnd(s, from, to);
    return year - from == YEAR
        && year < to
        && "-/".indexOf(s.charAt(year)) >= 0
        && s.startsWith("年度", CharacterSet.DIGITS.runEnd(s, year + 1, to));
  }

  /** Two or three numbers with the same sign between them: {@code 2025.12.31}, {@code 6-30}. */
  private static boolean isNumeric(String s, int from, int to) {
    int first = CharacterSet.DIGITS.runEnd(s, from, to);
    int at = first;
    int numbers = at > from ? 1 : 0;
    while (at > from && at + 1 < to && ".-/".indexOf(s.charAt(at)) >= 0) {
      int end = CharacterSet.DIGITS.runEnd(s, at + 1, to);
      if (end == at + 1 || end > at + 1 + MAX_PART) {
        return false;
      }
      at = end;
      numbers++;
    }
    boolean whole = at == to || at + 1 == to && s.charAt(at) == '前';
    return whole && (numbers == 3 || numbers == 2 && first - from == YEAR);
  }
}
