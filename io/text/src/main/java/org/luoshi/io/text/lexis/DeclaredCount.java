package org.luoshi.io.text.lexis;

import java.util.Optional;
import java.util.OptionalLong;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.ChineseNumerals;

/**
 * A count that a heading declares in brackets at its end (共N项), such as {@code (共268项)} or {@code
 * (15项)}.
 *
 * @param count the number
 * @param start where the brackets begin
 * @since 0.1.0
 */
public record DeclaredCount(int count, int start) {

  private static final int MAX_COUNT = 100_000;
  private static final int MAX_DIGITS = 8;
  private static final CharacterSet DIGITS = CharacterSet.of("0123456789一二三四五六七八九十百");

  /**
   * Finds the count that a heading declares.
   *
   * @param folded the heading
   * @return the count; empty if it declares none
   */
  public static Optional<DeclaredCount> of(String folded) {
    Optional<Brackets> brackets = Brackets.atEnd(folded);
    if (brackets.isEmpty()) {
      return Optional.empty();
    }
    String inner =
        Characters.strip(folded.substring(brackets.get().open() + 1, brackets.get().close()));
    int from = inner.startsWith("共计") ? 2 : inner.startsWith("共") || inner.startsWith("计") ? 1 : 0;
    int to = inner.length() - 1;
    if (to <= from || to - from > 8 || "项条件个张大".indexOf(inner.charAt(to)) < 0) {
      return Optional.empty();
    }
    OptionalLong count = number(Characters.strip(inner.substring(from, to)));
    return count.isPresent() && count.getAsLong() <= MAX_COUNT
        ? Optional.of(new DeclaredCount((int) count.getAsLong(), brackets.get().open()))
        : Optional.empty();
  }

  /**
   * Returns the number that stands directly before a measure word: {@code 十} in {@code 办好十件实事}.
   *
   * @param folded the sentence
   * @param end where the measure word stands
   * @return the number; empty if there is none
   */
  public static OptionalLong before(String folded, int end) {
    int from = end;
    while (from > 0 && from > end - MAX_DIGITS && DIGITS.has(folded.charAt(from - 1))) {
      from--;
    }
    return number(folded.substring(from, end));
  }

  private static OptionalLong number(String s) {
    boolean digits = CharacterSet.DIGITS.runEnd(s, 0, s.length()) == s.length();
    return digits && !s.isEmpty() ? OptionalLong.of(Long.parseLong(s)) : ChineseNumerals.parse(s);
  }
}
