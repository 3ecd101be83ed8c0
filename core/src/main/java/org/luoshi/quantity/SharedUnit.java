package org.luoshi.quantity;

import java.math.BigDecimal;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * The unit that a list of numbers tells with its last one: 高于全国、全省7.5、6.1个百分点. What is no rate must
 * be told respectively: 分别为47、55微克/立方米.
 */
final class SharedUnit {

  private static final char FIRST_HAN = '\u4E00';
  private static final int MOST = 12;
  private static final Lexicon RESPECTIVELY =
      Lexicon.of("分别", "分别为", "分别是", "分别达", "分别达到", "分别完成", "依次为");

  private static final CharacterSet LEAVES = CharacterSet.of("从由");
  private static final Lexicon MOVED_TO =
      Lexicon.of(
          "降到", "降至", "升到", "升至", "增到", "增至", "减到", "减至", "下降到", "下降至", "上升到", "上升至", "提高到", "提高至",
          "提升到", "提升至", "增加到", "增加至", "减少到", "减少至", "降低到", "降低至", "压缩到", "压缩至");

  private SharedUnit() {}

  /**
   * Returns a number with the unit that the last number of its list has; null if it stands in no
   * such list.
   *
   * @param before the mention before it; null if there is none
   */
  static Counted of(Passage passage, Numeral number, QuantityMention before) {
    int edge = number.start() - 1;
    if (LEAVES.has(passage.at(edge))) {
      return moved(passage, number);
    }
    if (!joins(passage, end(passage, number))) {
      return null;
    }
    MeasureUnit listed =
        before != null && before.end() == edge ? before.figure().value().unit() : null;
    if (listed == null && passage.at(edge) < FIRST_HAN) {
      return null;
    }
    Numeral last = number;
    for (int i = 0; i < MOST && last.is(Form.ARABIC) && joins(passage, end(passage, last)); i++) {
      last = NumeralReader.read(passage, end(passage, last) + 1);
      Counted shared = UnitReader.read(passage, last);
      if (shared != null && !shared.unit().is('个')) {
        UnitWord unit = shared.unit();
        boolean told =
            unit.is(Type.RATE)
                || unit.unit().equals(listed)
                || RESPECTIVELY.ends(passage.clauseBefore(number.start()));
        return told ? new Counted(scaled(number, last.power()), unit, end(passage, number)) : null;
      }
    }
    return null;
  }

  /** Returns a number with the unit of the level that it is moved to: 从42降到35微克/立方米; or null. */
  private static Counted moved(Passage passage, Numeral number) {
    int to = passage.wordEnd(MOVED_TO, number.end());
    boolean moves = to > number.end() && isBare(number) && passage.isDigit(to);
    Counted level = moves ? UnitReader.read(passage, NumeralReader.read(passage, to)) : null;
    return level == null ? null : new Counted(number, level.unit(), number.end());
  }

  private static Numeral scaled(Numeral number, int power) {
    BigDecimal value = number.value().scaleByPowerOfTen(power);
    return power == 0 || number.power() > 0
        ? number
        : new Numeral(number.start(), number.end(), number.form(), value, power, number.more());
  }

  private static boolean joins(Passage passage, int end) {
    return "、和".indexOf(passage.at(end)) >= 0 && passage.isDigit(end + 1);
  }

  private static boolean isBare(Numeral number) {
    return number.is(Form.ARABIC) && number.power() == 0;
  }

  /** Returns where a number ends with the 个 that only a share of something can have: 1.9个. */
  private static int end(Passage passage, Numeral number) {
    boolean part = passage.at(number.end()) == '个' && number.value().scale() > 0;
    return part ? number.end() + 1 : number.end();
  }
}
