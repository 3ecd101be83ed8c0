package org.luoshi.audit;

import java.util.List;
import java.util.Optional;
import org.luoshi.text.Lexicon;

/** Growth rates of what a text names. */
final class Rates {

  private static final List<String> GROWTH = List.of("同比增长", "增长速度", "增长率", "增长", "增幅", "增速", "同比");
  private static final Lexicon PRODUCT = Lexicon.of("生产总值", "GDP");
  private static final Lexicon ECONOMY = Lexicon.of("生产总值", "GDP", "经济");

  private static final int SAME_END = 5;

  private Rates() {}

  /** Returns the first growth rate of something; empty if the text prints none. */
  static Optional<Mark> of(String name, Script script) {
    String plain = plain(name);
    List<Mark> marks = script.marks();
    for (int i = 0; i < marks.size() && !plain.isEmpty(); i++) {
      Mark rate = marks.get(i);
      if (rate.isPercent() && Words.direction(rate.lead()) > 0) {
        String own = plain(rate.lead());
        boolean carried = own.length() < 2 || own.startsWith("比") || own.startsWith("较");
        String subject = !carried || i == 0 ? rate.lead() : marks.get(i - 1).lead();
        if (isSame(plain, subject)) {
          return Optional.of(rate);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(String name, String subject) {
    boolean economy = ECONOMY.isIn(name) && PRODUCT.isIn(subject);
    String other = plain(subject);
    int common = 0;
    while (common < Math.min(name.length(), other.length())
        && name.charAt(name.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
      common++;
    }
    return economy || subject.contains(name) || common >= SAME_END;
  }

  /** Returns a name without the word for its growth. */
  static String plain(String name) {
    String plain = Words.stem(name);
    for (String word : GROWTH) {
      plain = plain.endsWith(word) ? plain.substring(0, plain.length() - word.length()) : plain;
    }
    return plain;
  }
}
