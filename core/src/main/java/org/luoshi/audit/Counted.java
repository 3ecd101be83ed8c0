package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.luoshi.quantity.Comparator;
import org.luoshi.text.ChineseNumerals;

/**
 * A number of things, as a list has it: 4家, 两个, 三方, 等4 where the measure word is missing.
 *
 * @param start where it begins
 * @param end where it ends
 * @param count how many
 * @param unit the measure word; may be empty
 * @param chinese whether it is written in Chinese digits, as numbers that sum up are
 */
record Counted(int start, int end, long count, String unit, boolean chinese) {

  private static final String NUMERALS = "一二两三四五六七八九十";
  private static final String MEASURES = "个级方家所条处座项大类种片宗块点层位名";
  private static final String TIMES = "次期场人起件年月日天届";
  private static final int MOST = 99_999;

  /** Returns the numbers of a script that may count names, in order. */
  static List<Counted> of(Script script) {
    List<Counted> found = new ArrayList<>();
    int at = 0;
    for (Mark mark : script.marks()) {
      chinese(script, at, mark.start(), found);
      at = mark.end();
      boolean exact = mark.comparator() == Comparator.EQUAL && mark.isCount();
      if (exact && mark.value().scale() <= 0 && mark.value().longValue() <= MOST) {
        boolean arabic = mark.words().chars().anyMatch(c -> '0' <= c && c <= '9');
        String unit = mark.unit().symbol();
        found.add(new Counted(mark.start(), mark.end(), mark.value().longValue(), unit, !arabic));
      }
    }
    chinese(script, at, script.text().length(), found);
    return found;
  }

  /** Adds the numbers in Chinese digits that are no figures elsewhere: 四级, 三大. */
  private static void chinese(Script script, int from, int to, List<Counted> found) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && end < at + 4 && NUMERALS.indexOf(script.at(end)) >= 0) {
        end++;
      }
      boolean ordinal = at > 0 && ("第十百千初周" + MEASURES).indexOf(script.at(at - 1)) >= 0;
      if (end > at && !ordinal && MEASURES.indexOf(script.at(end)) >= 0) {
        OptionalLong count = value(script.text(at, end));
        if (count.isPresent()) {
          String unit = script.text(end, end + 1);
          found.add(new Counted(at, end + 1, count.getAsLong(), unit, true));
        }
      }
      at = Math.max(at + 1, end);
    }
  }

  static OptionalLong value(String numeral) {
    return numeral.equals("两") ? OptionalLong.of(2) : ChineseNumerals.parse(numeral);
  }

  /** Returns whether it counts acts or persons rather than things that have names. */
  boolean countsActs() {
    return !unit.isEmpty() && TIMES.indexOf(unit.charAt(unit.length() - 1)) >= 0;
  }
}
