package org.luoshi.quantity;

import java.math.BigDecimal;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.ChineseNumerals;

/**
 * Reads the numeral that begins at a place: digits, Chinese digits, bare multipliers, Roman
 * numerals.
 */
final class NumeralReader {

  private static final int MAX_DECIMALS = 4;
  private static final int MAX_EXPONENT = 20;
  private static final String DIGITS = "〇零一二两三四五六七八九";
  private static final String MULTIPLIERS = "十百千万亿";
  static final String AFTER_UNIT_THOUSAND = "克米瓦伏卡帕焦赫升兆";
  private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

  /** The characters that a numeral may begin with. */
  static final String STARTS = "0123456789" + DIGITS + MULTIPLIERS + "廿卅" + ROMAN;

  private static final CharacterSet START_SET = CharacterSet.of(STARTS);
  private static final CharacterSet CHINESE = CharacterSet.of(DIGITS + MULTIPLIERS + "廿卅");

  /** The characters behind digits that may belong to the number. */
  private static final CharacterSet MULTIPLIED =
      CharacterSet.of(c -> Characters.isBlank(c) || "余多百千万亿个.".indexOf(c) >= 0);

  private final Passage passage;
  private int at;

  private NumeralReader(Passage passage, int at) {
    this.passage = passage;
    this.at = at;
  }

  /** Returns whether a numeral may begin with {@code c}. */
  static boolean startsNumeral(char c) {
    return START_SET.has(c);
  }

  /**
   * Reads the numeral at a place where {@link #startsNumeral} holds; it never reaches further than
   * its own characters.
   */
  static Numeral read(Passage passage, int at) {
    NumeralReader reader = new NumeralReader(passage, at);
    if (passage.isDigit(at)) {
      return reader.arabic();
    }
    int roman = ROMAN.indexOf(passage.at(at));
    return roman < 0
        ? reader.chinese()
        : new Numeral(at, at + 1, Form.ROMAN, BigDecimal.valueOf(roman + 1L), 0, false);
  }

  private Numeral arabic() {
    int start = at;
    at = ArabicDigits.end(passage, at);
    int points = 0;
    while (passage.at(at) == '.' && passage.isDigit(at + 1)) {
      at = ArabicDigits.runEnd(passage, at + 1);
      points++;
    }
    if (points > 1 || at - start > ArabicDigits.MOST) {
      return Numeral.unreadable(start, at);
    }
    return MULTIPLIED.has(passage.at(at))
        ? multiplied(start, points == 0)
        : new Numeral(start, at, Form.ARABIC, ArabicDigits.value(passage, start, at, 0), 0, false);
  }

  /** Reads what may stand behind the digits. */
  private Numeral multiplied(int start, boolean whole) {
    int end = at;
    at = whole ? ArabicDigits.letterZerosEnd(passage, start, at) : at;
    int zeros = Math.max(0, at - end - 1);
    boolean more = skipMore();
    boolean gap =
        passage.isBlank(at) && "万亿".indexOf(passage.at(at + 1)) >= 0 && !passage.startsLine(start);
    at += gap ? 1 : 0;
    at += spokenHundredMillions() ? 1 : 0;
    int power = multipliers();
    if (skipMore()) {
      more = true;
      power += power > 0 && "万亿".indexOf(passage.at(at)) >= 0 ? multipliers() : 0; // 1千余万
    }
    BigDecimal value =
        zeros == 0
            ? ArabicDigits.value(passage, start, end, power)
            : ArabicDigits.value(passage, start, end, 0).setScale(zeros).scaleByPowerOfTen(power);
    return new Numeral(start, at, Form.ARABIC, value, power, more);
  }

  /** Returns whether 个亿 follows as one says it: 1.2个亿, but not 3个亿元项目. */
  private boolean spokenHundredMillions() {
    return passage.at(at) == '个' && passage.at(at + 1) == '亿' && passage.isBoundary(at + 2);
  }

  private boolean skipMore() {
    boolean more = passage.at(at) == '余' || passage.at(at) == '多';
    at += more ? 1 : 0;
    return more;
  }

  /** Reads 几 behind 十 or 百: 十几 is more than 10. */
  private boolean skipSome() {
    boolean some = passage.at(at) == '几' && "十百".indexOf(passage.at(at - 1)) >= 0;
    at += some ? 1 : 0;
    return some;
  }

  /** Reads 百 or 千, then 万, then 亿, as far as they are there. */
  private int multipliers() {
    int power = 0;
    if (passage.at(at) == '百'
        || passage.at(at) == '千' && AFTER_UNIT_THOUSAND.indexOf(passage.at(at + 1)) < 0) {
      power = passage.at(at) == '百' ? 2 : 3;
      at++;
    }
    if (passage.at(at) == '万') {
      power += 4;
      at++;
    }
    if (passage.at(at) == '亿') {
      power += 8;
      at++;
    }
    return power;
  }

  private Numeral chinese() {
    int start = at;
    while (CHINESE.has(passage.at(at))) {
      at++;
    }
    if (at - start > ArabicDigits.MOST) {
      return Numeral.unreadable(start, at);
    }
    if (passage.at(at - 1) == '千' && AFTER_UNIT_THOUSAND.indexOf(passage.at(at)) >= 0) {
      at--;
    }
    String run = passage.text(start, at);
    int digits = at;
    BigDecimal part = fraction();
    boolean fraction = part.signum() > 0;
    boolean more = skipMore() || !fraction && skipSome();
    int from = at;
    int power = more || fraction ? multipliers() : 0;
    BigDecimal number = ChineseRun.number(run, part, passage.text(from, at), power);
    if (number == null || -number.scale() > MAX_EXPONENT) {
      return Numeral.unreadable(start, Math.max(digits, start + 1));
    }
    return ChineseRun.isBare(run)
        ? new Numeral(start, at, Form.BARE, number, number.precision() - number.scale() - 1, more)
        : new Numeral(start, at, Form.CHINESE, number, power, more);
  }

  /** Reads the decimals of 四十九点三; 0 and no step for a time of day such as 九点三十分. */
  private BigDecimal fraction() {
    if (passage.at(at) != '点') {
      return BigDecimal.ZERO;
    }
    int end = at + 1;
    StringBuilder digits = new StringBuilder("0.");
    while (end <= at + MAX_DECIMALS && DIGITS.indexOf(passage.at(end)) >= 0) {
      digits.append(ChineseNumerals.parse(passage.text(end, end + 1)).orElse(0));
      end++;
    }
    if (end == at + 1 || "十分刻钟".indexOf(passage.at(end)) >= 0) {
      return BigDecimal.ZERO;
    }
    at = end;
    return new BigDecimal(digits.toString());
  }
}
